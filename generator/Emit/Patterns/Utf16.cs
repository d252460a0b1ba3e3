using LightsailContract.Model.Patterns;

namespace LightsailContract.Emit.Patterns;

/// <summary>A run of UTF-16 units from one to another, both included.</summary>
internal readonly record struct UnitRange(int Low, int High);

/// <summary>Writes sets of characters as sets of UTF-16 units, for that is what strings hold.</summary>
internal static class Utf16
{
    private const int FirstBeyond = 0x10000;
    private const int FirstLow = 0xDC00;
    private const int LastLow = 0xDFFF;

    /// <summary>The units that are characters of the set by themselves.</summary>
    public static IEnumerable<UnitRange> Basic(CharSet set) =>
        set
            .Ranges.Where(range => range.Low < FirstBeyond)
            .Select(range => new UnitRange(range.Low, Math.Min(range.High, FirstBeyond - 1)));

    /// <summary>The pairs of units that are characters of the set.</summary>
    public static IEnumerable<(UnitRange High, UnitRange Low)> Pairs(CharSet set) =>
        set
            .Ranges.Where(range => range.High >= FirstBeyond)
            .SelectMany(range => Pairs(Math.Max(range.Low, FirstBeyond), range.High));

    private static IEnumerable<(UnitRange High, UnitRange Low)> Pairs(int from, int to)
    {
        var (firstHigh, firstLow) = Split(from);
        var (lastHigh, lastLow) = Split(to);
        if (firstHigh == lastHigh)
        {
            yield return (new UnitRange(firstHigh, firstHigh), new UnitRange(firstLow, lastLow));
            yield break;
        }

        if (firstLow > FirstLow)
        {
            yield return (new UnitRange(firstHigh, firstHigh), new UnitRange(firstLow, LastLow));
            firstHigh++;
        }

        var whole = lastLow == LastLow ? lastHigh : lastHigh - 1;
        if (firstHigh <= whole)
        {
            yield return (new UnitRange(firstHigh, whole), new UnitRange(FirstLow, LastLow));
        }

        if (lastLow < LastLow)
        {
            yield return (new UnitRange(lastHigh, lastHigh), new UnitRange(FirstLow, lastLow));
        }
    }

    private static (int High, int Low) Split(int scalar) =>
        (0xD800 + ((scalar - FirstBeyond) >> 10), FirstLow + ((scalar - FirstBeyond) & 0x3FF));
}
