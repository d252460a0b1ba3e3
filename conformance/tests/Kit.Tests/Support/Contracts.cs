using LightsailContract.Reader;

namespace LightsailContract.Conformance.Tests.Support;

/// <summary>The repository's own contracts.</summary>
internal static class Contracts
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = FindRoot();

    private static readonly Lazy<IReadOnlyList<ServiceResult>> Read = new(() =>
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
        );
        read.Findings.Should().BeEmpty();
        return [.. read.Services];
    });

    public static IReadOnlyList<ServiceResult> All => Read.Value;

    public static ServiceResult Lightsail => Of("Lightsail");

    public static ServiceResult Iam => Of("IAM");

    public static ServiceResult Of(string service) => All.Single(each => each.Contract.Service == service);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "LightsailContract.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests do not lie in the repository.");
    }
}
