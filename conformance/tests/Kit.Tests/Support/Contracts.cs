using LightsailContract.Reader;
using LightsailContract.Tests;

namespace LightsailContract.Conformance.Tests.Support;

/// <summary>The repository's own contracts.</summary>
internal static class Contracts
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = RepositoryRoot.Path;

    private static readonly Lazy<IReadOnlyList<ServiceResult>> Read = new(() => ReadWith([]));

    public static IReadOnlyList<ServiceResult> All => Read.Value;

    public static ServiceResult Lightsail => Of("Lightsail");

    public static ServiceResult Iam => Of("IAM");

    public static ServiceResult Of(string service) => All.Single(each => each.Contract.Service == service);

    /// <summary>A service with one more file.</summary>
    /// <param name="service">The service.</param>
    /// <param name="sections">The sections of the file, as YAML.</param>
    public static ServiceResult With(string service, string sections) =>
        ReadWith([new ContractFile("more.rules.yaml", $"contract: 1\nservice: {service}\n{sections}")])
            .Single(each => each.Contract.Service == service);

    private static ServiceResult[] ReadWith(IEnumerable<ContractFile> more)
    {
        var read = ContractReader.Read(
            Directory
                .EnumerateFiles(Path.Combine(Root, "spec"), "*.yaml")
                .Where(file =>
                    file.EndsWith(".contract.yaml", StringComparison.Ordinal)
                    || file.EndsWith(".rules.yaml", StringComparison.Ordinal)
                )
                .Order(StringComparer.Ordinal)
                .Select(file => new ContractFile(Path.GetFileName(file), File.ReadAllText(file)))
                .Concat(more)
        );
        read.Findings.Should().BeEmpty();
        return [.. read.Services];
    }
}
