using System.Globalization;
using System.Text;

namespace LightsailContract.Conformance.Values;

/// <summary>A class of characters in a pattern: as .NET writes it for the basic plane, and as a test beyond it.</summary>
internal sealed class CharacterClass(bool negated)
{
    private static readonly string[] Categories =
        "Lu Ll Lt Lm Lo Mn Mc Me Nd Nl No Zs Zl Zp Cc Cf Cs Co Pc Pd Ps Pe Pi Pf Po Sm Sc Sk So Cn".Split(' ');

    private readonly StringBuilder _basic = new();
    private readonly List<Predicate<int>> _tests = [];

    /// <summary>The class in brackets.</summary>
    public string Basic =>
        _basic.Length > 0 ? $"[{(negated ? "^" : "")}{_basic}]"
        : negated ? @"[\s\S]"
        : @"[^\s\S]";

    /// <summary>Whether it holds a character beyond the basic plane.</summary>
    public bool Holds(int character) => _tests.Exists(test => test(character)) != negated;

    /// <summary>Adds characters of the basic plane, in the syntax of a .NET character class.</summary>
    public CharacterClass Add(string basic)
    {
        _basic.Append(basic);
        return this;
    }

    /// <summary>Reads a class from its opening bracket to behind its closing one.</summary>
    public static CharacterClass Read(string pattern, ref int at)
    {
        at++;
        var negated = at < pattern.Length && pattern[at] == '^';
        at += negated ? 1 : 0;
        var read = new CharacterClass(negated);
        while (at < pattern.Length && pattern[at] != ']')
        {
            read.ReadItem(pattern, ref at);
        }

        at++;
        return read;
    }

    /// <summary>Reads an escape that is a set: \w, \D, \p{L} …; null, and nothing is read, if it is not one.</summary>
    public static CharacterClass? TryReadSet(string pattern, ref int at)
    {
        var set = new CharacterClass(negated: false);
        return set.AddSet(pattern, ref at) ? set : null;
    }

    /// <summary>Reads \uD83D\uDE00; null, and nothing is read, if that is not there.</summary>
    public static int? TryReadPair(string pattern, ref int at)
    {
        if (
            Unit(pattern, at) is not { } high
            || Unit(pattern, at + 6) is not { } low
            || !char.IsSurrogatePair(high, low)
        )
        {
            return null;
        }

        at += 12;
        return char.ConvertToUtf32(high, low);
    }

    private static char? Unit(string pattern, int at) =>
        at + 6 <= pattern.Length
        && pattern[at] == '\\'
        && pattern[at + 1] == 'u'
        && int.TryParse(
            pattern.AsSpan(at + 2, 4),
            NumberStyles.AllowHexSpecifier,
            CultureInfo.InvariantCulture,
            out var unit
        )
            ? (char)unit
            : null;

    private void ReadItem(string pattern, ref int at)
    {
        if (AddSet(pattern, ref at))
        {
            return;
        }

        var low = ReadCharacter(pattern, ref at);
        var isRange = at + 1 < pattern.Length && pattern[at] == '-' && pattern[at + 1] != ']';
        if (!isRange)
        {
            AddRange(low, low);
            return;
        }

        var hyphen = at++;
        if (AddSet(pattern, ref at))
        {
            // Beside a set the hyphen is an ordinary character.
            AddRange(low, low);
            AddRange(pattern[hyphen], pattern[hyphen]);
            return;
        }

        AddRange(low, ReadCharacter(pattern, ref at));
    }

    private bool AddSet(string pattern, ref int at)
    {
        if (at + 1 >= pattern.Length || pattern[at] != '\\')
        {
            return false;
        }

        var escaped = pattern[at + 1];
        if (escaped is 'p' or 'P' && pattern.IndexOf('}', at) is var end and > 0)
        {
            var name = pattern[(at + 3)..end];
            _basic.Append(pattern, at, end + 1 - at);
            _tests.Add(character =>
                CategoryOf(character).StartsWith(name, StringComparison.Ordinal) == (escaped == 'p')
            );
            at = end + 1;
            return true;
        }

        var (basic, beyond) = escaped switch
        {
            'w' => ("A-Za-z0-9_", false),
            'W' => (@"\u0000-/:-@\[-\^`{-\uFFFF", true),
            'd' => ("0-9", false),
            'D' => (@"\u0000-/:-\uFFFF", true),
            's' => (@"\t-\r ", false),
            'S' => (@"\u0000-\u0008\u000E-\u001F!-\uFFFF", true),
            _ => (null, false),
        };
        if (basic is null)
        {
            return false;
        }

        _basic.Append(basic);
        _tests.Add(_ => beyond);
        at += 2;
        return true;
    }

    private static int ReadCharacter(string pattern, ref int at)
    {
        if (TryReadPair(pattern, ref at) is { } pair)
        {
            return pair;
        }

        if (pattern[at] != '\\' || at + 1 >= pattern.Length)
        {
            var character = char.IsSurrogatePair(pattern, at) ? char.ConvertToUtf32(pattern, at) : pattern[at];
            at += character > 0xFFFF ? 2 : 1;
            return character;
        }

        var escaped = pattern[at + 1];
        at += 2;
        return escaped switch
        {
            'u' => Hex(pattern, ref at, 4),
            'x' => Hex(pattern, ref at, 2),
            'c' => pattern[at++] % 32,
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'v' => '\v',
            '0' => 0,
            _ => escaped,
        };
    }

    private static int Hex(string pattern, ref int at, int digits)
    {
        at += digits;
        return int.Parse(
            pattern.AsSpan(at - digits, digits),
            NumberStyles.AllowHexSpecifier,
            CultureInfo.InvariantCulture
        );
    }

    private void AddRange(int low, int high)
    {
        _tests.Add(character => low <= character && character <= high);
        if (low <= 0xFFFF)
        {
            var last = Math.Min(high, 0xFFFF);
            _basic.Append(CultureInfo.InvariantCulture, $@"\u{low:X4}");
            _basic.Append(last > low ? string.Create(CultureInfo.InvariantCulture, $@"-\u{last:X4}") : "");
        }
    }

    private static string CategoryOf(int character) => Categories[(int)CharUnicodeInfo.GetUnicodeCategory(character)];
}
