using LightsailContract.Model.Patterns;

namespace LightsailContract.Emit.Patterns;

/// <summary>The units that mean characters beyond the basic plane if a pattern names Unicode's categories.</summary>
/// <remarks>No list of those characters is written, for it would grow with each version of Unicode. The runtime's
/// SupplementarySets puts in the place of each one U+D800 and a bit for each set that holds it.</remarks>
internal sealed class StandIns
{
    private const int FirstUnit = 0xD800;

    private readonly List<CharSet> _sets;

    private StandIns(List<CharSet> sets) => _sets = sets;

    /// <summary>The sets that can hold such a character, as the runtime's class reads them; none if the pattern names no
    /// category.</summary>
    public IEnumerable<string> Sets => _sets.Select(Describe);

    public static StandIns Of(PatternNode node)
    {
        var sets = PatternNodes.Walk(node).OfType<SetNode>().Select(set => set.Set).Distinct().ToList();
        return new([.. sets.Exists(set => !set.IsPlain) ? sets.Where(set => !set.IsBasic) : []]);
    }

    /// <summary>The units of a set, as ranges; null if the set holds no character beyond the basic plane, or if all of them
    /// are written as pairs.</summary>
    public List<UnitRange>? UnitsOf(CharSet set)
    {
        var bit = _sets.IndexOf(set);
        if (bit < 0)
        {
            return null;
        }

        var ranges = new List<UnitRange>();
        for (var bits = 1 << bit; bits < 1 << _sets.Count; bits += 2 << bit)
        {
            ranges.Add(new UnitRange(FirstUnit + bits, FirstUnit + bits + (1 << bit) - 1));
        }

        return ranges;
    }

    private static string Describe(CharSet set)
    {
        // \p{L} → L, \P{L} → !L
        var categories = set.Categories.Select(category =>
            (category[1] == 'P' ? "!" : "") + category.Substring(3, category.Length - 4)
        );
        var ranges = set
            .Ranges.Where(range => range.High > 0xFFFF)
            .Select(range => FormattableString.Invariant($"{Math.Max(range.Low, 0x10000):X}-{range.High:X}"));
        return (set.Negated ? "^" : "") + string.Join(" ", categories.Concat(ranges));
    }
}
