using LightsailContract.Tests;

namespace LightsailContract.Signing.Tests;

internal static class SharedData
{
    public const string Missing = "the signing vectors are missing: a folder shared/sigv4 beside the repository";

    /// <summary>The folder of published cases beside the repository, or null.</summary>
    public static string? Vectors { get; } = Find();

    private static string? Find()
    {
        var vectors = Path.GetFullPath(RepositoryRoot.At("../shared/sigv4"));
        return Directory.Exists(vectors) ? vectors : null;
    }
}
