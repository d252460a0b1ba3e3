using LightsailContract.Model;
using LightsailContract.Reader;

namespace LightsailContract.Importers.Tests;

/// <summary>The repository's own contracts.</summary>
internal static class Contracts
{
    private static readonly ReadResult Result = ContractReader.Read(
        Directory
            .EnumerateFiles(Repository.Spec(""), "*.yaml")
            .Order(StringComparer.Ordinal)
            .Select(path => new ContractFile(Path.GetFileName(path), File.ReadAllText(path)))
    );

    /// <summary>What the reader finds in all of them.</summary>
    public static EquatableArray<Finding> Findings => Result.Findings;

    /// <summary>The contract of a service, by its name in any case.</summary>
    public static Contract Read(string service) =>
        Result
            .Services.Single(result =>
                string.Equals(result.Contract.Service, service, StringComparison.OrdinalIgnoreCase)
            )
            .Contract;
}
