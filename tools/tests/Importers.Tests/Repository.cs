using LightsailContract.Tests;

namespace LightsailContract.Importers.Tests;

/// <summary>Where things lie: the repository's own files, and the documents and models beside it.</summary>
internal static class Repository
{
    public static string Root { get; } = RepositoryRoot.Path;

    public static string Spec(string name) => Path.Combine(Root, "spec", name);

    /// <summary>The path of something shared beside the repository; the test is skipped where it is missing.</summary>
    public static string Shared(params string[] parts)
    {
        var path = Path.GetFullPath(Path.Combine([Root, "..", "shared", .. parts]));
        if (!File.Exists(path) && !Directory.Exists(path))
        {
            Assert.Skip($"the shared {string.Join('/', parts)} is missing: no such file beside the repository");
        }

        return path;
    }
}
