using LightsailContract.Reader;

namespace LightsailContract.Conformance.Endpoints.Tests.Kit;

/// <summary>The repository's own contracts.</summary>
internal static class Contracts
{
    private static readonly Lazy<IReadOnlyList<ServiceResult>> Loaded = new(Load);

    /// <summary>The contract of one service.</summary>
    public static ServiceResult Of(string service) => Loaded.Value.Single(result => result.Contract.Service == service);

    /// <summary>The repository's root: the folder above the tests that holds the solution.</summary>
    public static string Root { get; } = FindRoot();

    private static List<ServiceResult> Load()
    {
        var spec = Path.Combine(Root, "spec");
        var files = Directory
            .EnumerateFiles(spec, "*.yaml")
            .Where(path =>
                path.EndsWith(".contract.yaml", StringComparison.Ordinal)
                || path.EndsWith(".rules.yaml", StringComparison.Ordinal)
            )
            .Order(StringComparer.Ordinal)
            .Select(path => new ContractFile(Path.GetFileName(path), File.ReadAllText(path)));
        return [.. ContractReader.Read(files).Services];
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "LightsailContract.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("No solution above the tests.");
    }
}
