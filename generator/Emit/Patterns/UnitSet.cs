using LightsailContract.Model.Patterns;

namespace LightsailContract.Emit.Patterns;

/// <summary>A set of UTF-16 units that can be listed, or whose complement can.</summary>
/// <param name="Ranges">The listed units.</param>
/// <param name="Excludes">Whether the set holds what is not listed.</param>
internal sealed record UnitSet(IReadOnlyList<UnitRange> Ranges, bool Excludes)
{
    private const int MostListed = 128;

    /// <summary>The listed units, in order.</summary>
    public string Units =>
        string.Concat(
            Ranges
                .SelectMany(range => Enumerable.Range(range.Low, range.High - range.Low + 1))
                .Select(unit => (char)unit)
        );

    /// <summary>The set as units, or null if neither it nor its complement is short. Of characters beyond the basic plane
    /// it holds all or none.</summary>
    public static UnitSet? TryFrom(CharSet set)
    {
        if (set.IsBasic && IsShort(set))
        {
            return new UnitSet([.. Utf16.Basic(set)], Excludes: false);
        }

        // All that is beyond the basic plane is in the set, so both halves of it are.
        var rest = set.IsPlain ? set.Negate() : set;
        return set.HasAllSupplementary && IsShort(rest) ? new UnitSet([.. Utf16.Basic(rest)], Excludes: true) : null;
    }

    private static bool IsShort(CharSet set) => set.Ranges.Sum(range => range.High - range.Low + 1) <= MostListed;
}
