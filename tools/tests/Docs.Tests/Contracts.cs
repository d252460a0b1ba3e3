using LightsailContract.Model;
using LightsailContract.Reader;
using LightsailContract.Tests;

namespace LightsailContract.Docs.Tests;

/// <summary>The contracts that the tests render.</summary>
internal static class Contracts
{
    public static Contract Todo { get; } = Read("spec/corpus/valid/todo");

    public static Contract Lightsail { get; } = Read("spec/lightsail");

    public static Contract Iam { get; } = Read("spec/iam");

    public static IEnumerable<Contract> All => [Todo, Lightsail, Iam];

    /// <summary>A contract that is text in a test.</summary>
    public static Contract Parse(string yaml)
    {
        var result = ContractReader.Read([new ContractFile("test.contract.yaml", yaml)]);
        result.Findings.Should().BeEmpty();
        return result.Services.Single().Contract;
    }

    private static Contract Read(string path) =>
        ContractReader
            .Read(
                new[] { ".contract.yaml", ".rules.yaml" }.Select(end => new ContractFile(
                    path + end,
                    File.ReadAllText(RepositoryRoot.At(path + end))
                ))
            )
            .Services.Single()
            .Contract;
}
