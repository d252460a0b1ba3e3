using LightsailContract.Tests;

namespace LightsailContract.Generated.Tests;

/// <summary>The tree that these tests stand in.</summary>
internal static class Repository
{
    public static string Root { get; } = RepositoryRoot.Path;
}
