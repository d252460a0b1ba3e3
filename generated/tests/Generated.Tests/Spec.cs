using LightsailContract.Emit;
using LightsailContract.Model;
using LightsailContract.Reader;

namespace LightsailContract.Generated.Tests;

/// <summary>The contracts that the library is emitted from.</summary>
internal static class Spec
{
    public static IReadOnlyList<Contract> Contracts { get; } = Read();

    public static string NamespaceOf(Contract contract) =>
        $"LightsailContract.{ServiceIdentifier.FromService(contract.Service)}";

    private static List<Contract> Read()
    {
        var read = ContractReader.Read(
            Directory
                .GetFiles(Path.Combine(Repository.Root, "spec"), "*.yaml")
                .Select(file => new ContractFile(Path.GetFileName(file), File.ReadAllText(file)))
        );
        read.Findings.Where(finding => finding.Rule.Severity == FindingSeverity.Error).Should().BeEmpty();
        return [.. read.Services.Select(service => service.Contract)];
    }
}
