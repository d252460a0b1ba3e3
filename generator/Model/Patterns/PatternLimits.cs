namespace LightsailContract.Model.Patterns;

/// <summary>The size of a pattern that is read: far above any published one, far below what would hurt a parser that recurses.</summary>
internal static class PatternLimits
{
    public const int Length = 10_000;

    public const int Depth = 100;

    public const int Count = 100_000;

    /// <summary>See <see cref="PatternSize"/>. .NET's engine in linear time takes five nodes for each, and has 10,000.</summary>
    public const int Size = 1_900;

    /// <summary>The different classes beyond the basic plane in a pattern with properties; each needs a bit.</summary>
    public const int Sets = 10;
}
