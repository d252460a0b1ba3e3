using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace LightsailContract.Runtime;

/// <summary>Which of a pattern's sets hold a character beyond the basic plane; emitted pattern checks use it.</summary>
/// <remarks>
/// .NET matches by UTF-16 unit, a contract by character. So each character beyond the basic plane is replaced by one unit that
/// says which of the sets hold it: U+D800 and a bit for each set. The expression names these units in its sets.
/// </remarks>
public sealed class SupplementarySets
{
    private const char FirstUnit = '\uD800';
    private const char LastUnit = '\uDFFF';

    // In the order of UnicodeCategory.
    private static readonly string[] Categories =
        "Lu Ll Lt Lm Lo Mn Mc Me Nd Nl No Zs Zl Zp Cc Cf Cs Co Pc Pd Ps Pe Pi Pf Po Sm Sc Sk So Cn".Split(' ');

    private readonly Set[] _sets;

    /// <summary>The sets of a pattern, in the order of their bits.</summary>
    /// <param name="sets">Each set: categories (<c>L</c>, <c>!Nd</c>) and ranges (<c>1F600-1F64F</c>) between blanks, after a
    /// <c>^</c> if the set holds what is not named.</param>
    public SupplementarySets(params ReadOnlySpan<string> sets)
    {
        _sets = new Set[sets.Length];
        for (var i = 0; i < sets.Length; i++)
        {
            _sets[i] = Set.Parse(sets[i]);
        }
    }

    /// <summary>Whether a text matches.</summary>
    public bool IsMatch(Regex expression, ReadOnlySpan<char> text) => Match(expression, text, inTime: false);

    /// <summary>The same with an engine that may take too long, as <see cref="SpanPattern.IsMatchInTime"/> has it.</summary>
    public bool IsMatchInTime(Regex expression, ReadOnlySpan<char> text) => Match(expression, text, inTime: true);

    private bool Match(Regex expression, ReadOnlySpan<char> text, bool inTime)
    {
        ArgumentNullException.ThrowIfNull(expression);
        if (!text.ContainsAnyInRange(FirstUnit, LastUnit))
        {
            return Ask(expression, text, inTime);
        }

        var units = ArrayPool<char>.Shared.Rent(text.Length);
        try
        {
            return Ask(expression, units.AsSpan(0, Replace(text, units)), inTime);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(units, clearArray: true);
        }
    }

    private static bool Ask(Regex expression, ReadOnlySpan<char> text, bool inTime) =>
        inTime ? SpanPattern.IsMatchInTime(expression, text) : expression.IsMatch(text);

    private int Replace(ReadOnlySpan<char> text, char[] units)
    {
        var count = 0;
        while (!text.IsEmpty)
        {
            // Half a character is in no set.
            var isWhole = Rune.DecodeFromUtf16(text, out var rune, out var length) == OperationStatus.Done;
            units[count++] =
                !isWhole ? FirstUnit
                : rune.IsBmp ? (char)rune.Value
                : (char)(FirstUnit + BitsOf(rune));
            text = text[length..];
        }

        return count;
    }

    private int BitsOf(Rune rune)
    {
        var bits = 0;
        for (var i = 0; i < _sets.Length; i++)
        {
            bits |= _sets[i].Holds(rune) ? 1 << i : 0;
        }

        return bits;
    }

    private sealed record Set(bool Negated, string[] Categories, (int Low, int High)[] Ranges)
    {
        public static Set Parse(string text)
        {
            var negated = text.StartsWith('^');
            var parts = text[(negated ? 1 : 0)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            return new Set(
                negated,
                [.. parts.Where(part => !part.Contains('-', StringComparison.Ordinal))],
                [.. parts.Where(part => part.Contains('-', StringComparison.Ordinal)).Select(Range)]
            );
        }

        public bool Holds(Rune rune)
        {
            var category = SupplementarySets.Categories[(int)Rune.GetUnicodeCategory(rune)];
            var isNamed =
                Array.Exists(Ranges, range => range.Low <= rune.Value && rune.Value <= range.High)
                || Array.Exists(Categories, named => IsOf(category, named));
            return isNamed != Negated;
        }

        // L holds Lu, Ll …; !L holds all others.
        private static bool IsOf(string category, string named) =>
            named[0] == '!'
                ? !category.StartsWith(named[1..], StringComparison.Ordinal)
                : category.StartsWith(named, StringComparison.Ordinal);

        private static (int Low, int High) Range(string text)
        {
            var ends = text.Split('-');
            return (Hex(ends[0]), Hex(ends[1]));
        }

        private static int Hex(string digits) =>
            int.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
    }
}
