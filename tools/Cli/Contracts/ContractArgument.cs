using LightsailContract.Model;
using LightsailContract.Reader;

namespace LightsailContract.Cli;

/// <summary>An argument that names contracts: a file, several files separated by commas, or a folder.</summary>
internal static class ContractArgument
{
    private static readonly string[] Patterns = ["*.contract.yaml", "*.rules.yaml"];

    /// <summary>What to write in help.</summary>
    public const string Help = "a file, a folder, or files separated by commas";

    /// <summary>The services that the argument names. Other forms of input, such as KIND:INPUT, belong here.</summary>
    /// <exception cref="UsageException">A file cannot be read, or there is none.</exception>
    /// <exception cref="ContractException">A contract has an error.</exception>
    public static IReadOnlyList<ServiceResult> Load(string argument)
    {
        var paths = Directory.Exists(argument)
            ? FilesIn(argument)
            : argument.Split(',', StringSplitOptions.RemoveEmptyEntries);
        var result = ContractReader.Read(paths.Select(ContractLoader.ReadFile));
        if (ContractLoader.HasError(result.Findings))
        {
            throw new ContractException([
                .. result.Findings.Where(finding => finding.Rule.Severity == FindingSeverity.Error),
            ]);
        }

        return result.Services.Count > 0
            ? result.Services
            : throw new UsageException($"{argument}: there is no contract.");
    }

    private static string[] FilesIn(string folder)
    {
        try
        {
            return
            [
                .. Patterns.SelectMany(pattern => Directory.GetFiles(folder, pattern)).Order(StringComparer.Ordinal),
            ];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{folder}: {OneLine.Of(exception)}");
        }
    }
}
