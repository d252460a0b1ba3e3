namespace LightsailContract.Tests;

/// <summary>The repository that the tests lie in. Every test project has this file.</summary>
internal static class RepositoryRoot
{
    /// <summary>The folder that has the solution.</summary>
    public static string Path { get; } = Find();

    /// <summary>A path in the repository.</summary>
    /// <param name="relative">The path from its root, with slashes.</param>
    public static string At(string relative) => System.IO.Path.Combine(Path, relative);

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "LightsailContract.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName
            ?? throw new DirectoryNotFoundException("No folder above the tests has LightsailContract.sln.");
    }
}
