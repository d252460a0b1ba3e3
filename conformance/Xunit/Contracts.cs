using LightsailContract.Model;
using LightsailContract.Reader;

namespace LightsailContract.Conformance.Xunit;

/// <summary>Reads the contracts of an endpoint.</summary>
internal static class Contracts
{
    /// <exception cref="InvalidOperationException">A contract has an error. The message has file, line and column.</exception>
    public static IReadOnlyList<ServiceResult> Read(IReadOnlyList<string> paths)
    {
        var files = paths
            .Select(path => Path.Combine(AppContext.BaseDirectory, path))
            .Select(path => new ContractFile(path, File.ReadAllText(path)));
        var result = ContractReader.Read(files);
        var errors = result.Findings.Where(finding => finding.Rule.Severity == FindingSeverity.Error).ToList();
        return errors.Count == 0
            ? [.. result.Services]
            : throw new InvalidOperationException(string.Join(Environment.NewLine, errors));
    }
}
