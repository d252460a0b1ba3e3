using System.Runtime.CompilerServices;

namespace LightsailContract.Emit.Tests.Support;

/// <summary>The published models that lie beside the repository; not committed.</summary>
internal static class SharedFolder
{
    /// <summary>A path in it; the test is skipped, loudly, where it is missing.</summary>
    public static string Find(string path, [CallerFilePath] string here = "")
    {
        var root = new DirectoryInfo(Path.GetDirectoryName(here)!);
        while (root is not null && !File.Exists(Path.Combine(root.FullName, "LightsailContract.sln")))
        {
            root = root.Parent;
        }

        var found = Path.Combine(root?.Parent?.FullName ?? ".", "shared", path);
        Assert.SkipUnless(
            Path.Exists(found),
            $"The published models are missing: ../shared/{path} beside the repository."
        );
        return found;
    }
}
