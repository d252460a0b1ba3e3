using LightsailContract.Tests;

namespace LightsailContract.Generator.Tests;

/// <summary>The tree that these tests stand in.</summary>
internal static class Repository
{
    public static string Root { get; } = RepositoryRoot.Path;

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
}
