using LightsailContract.Tests;

namespace LightsailContract.Emit.Tests.Support;

/// <summary>The published models that lie beside the repository; not committed.</summary>
internal static class SharedFolder
{
    /// <summary>A path in it; the test is skipped, loudly, where it is missing.</summary>
    public static string Find(string path)
    {
        var found = Path.GetFullPath(RepositoryRoot.At($"../shared/{path}"));
        Assert.SkipUnless(
            Path.Exists(found),
            $"The published models are missing: ../shared/{path} beside the repository."
        );
        return found;
    }
}
