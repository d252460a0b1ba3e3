using LightsailContract.Tests;

namespace LightsailContract.Architecture.Tests;

/// <summary>The tree that these tests read.</summary>
internal static class Repository
{
    private static readonly string[] Built = ["bin", "obj", "artifacts", "node_modules", ".git"];

    public static string Root { get; } = RepositoryRoot.Path.Replace('\\', '/');

    /// <summary>Files below the root whose name fits, without what is built; slashes forward.</summary>
    public static IEnumerable<string> Files(string pattern) =>
        Directory
            .EnumerateFiles(Root, pattern, SearchOption.AllDirectories)
            .Select(path => path.Replace('\\', '/'))
            .Where(path => !path[Root.Length..].Split('/').Any(Built.Contains));

    /// <summary>The path from the root.</summary>
    public static string Relative(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');
}
