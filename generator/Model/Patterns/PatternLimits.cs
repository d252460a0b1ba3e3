namespace LightsailContract.Model.Patterns;

/// <summary>The size of a pattern that is read: far above any published one, far below what would hurt a parser that recurses.</summary>
internal static class PatternLimits
{
    public const int Length = 10_000;

    public const int Depth = 100;
}
