namespace LightsailContract.Generator.Tests;

/// <summary>The tree that these tests stand in.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static bool UpdatesSnapshots { get; } = Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1";

    /// <summary>A path below the root.</summary>
    public static string At(string path) => Path.Combine(Root, path);

    /// <summary>Our own contracts.</summary>
    public static (string Path, string Text)[] Contracts() =>
        [
            .. Directory
                .GetFiles(At("spec"), "*.yaml")
                .Order(StringComparer.Ordinal)
                .Select(file => (Path.GetRelativePath(Root, file).Replace('\\', '/'), File.ReadAllText(file))),
        ];

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
