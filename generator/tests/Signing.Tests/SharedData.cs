namespace LightsailContract.Signing.Tests;

internal static class SharedData
{
    public const string Missing = "the signing vectors are missing: a folder shared/sigv4 beside the repository";

    /// <summary>The folder of published cases beside the repository, or null.</summary>
    public static string? Vectors { get; } = Find(AppContext.BaseDirectory);

    private static string? Find(string? from)
    {
        for (var folder = from; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "LightsailContract.sln")))
            {
                var vectors = Path.GetFullPath(Path.Combine(folder, "..", "shared", "sigv4"));
                return Directory.Exists(vectors) ? vectors : null;
            }
        }

        return null;
    }
}
