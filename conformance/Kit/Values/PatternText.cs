using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Text;
using System.Text.RegularExpressions;

namespace LightsailContract.Conformance.Values;

/// <summary>Matches a contract's pattern with Smithy's meaning, which differs from .NET's.</summary>
/// <remarks>A pattern without anchors matches anywhere; <c>$</c> is the very end; <c>\w</c> and <c>\d</c> are ASCII; a character
/// beyond the basic plane is one character.</remarks>
internal static partial class PatternText
{
    private const char FirstSurrogate = '\uD800';
    private const char LastSurrogate = '\uDFFF';

    // All surrogates but the last, which replaces half of a pair.
    private const int MostStandIns = LastSurrogate - FirstSurrogate;

    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(1);
    private static readonly ConcurrentDictionary<string, Regex> Known = new(StringComparer.Ordinal);

    public static bool Matches(string pattern, string value)
    {
        try
        {
            var (text, standIns) = StandIn(value);
            var regex =
                standIns.Count == 0
                    ? Known.GetOrAdd(pattern, static it => Compile(it, FrozenDictionary<int, char>.Empty))
                    : Compile(pattern, standIns);
            return regex.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            // Too slow to decide, so the value is accepted.
            return true;
        }
    }

    /// <summary>The pattern with anchors, if it is one repeated character class: its author means the whole value, although
    /// without anchors it allows more. Null for other patterns.</summary>
    public static string? Whole(string pattern) =>
        pattern is ['[', .., ']', '+' or '*'] && pattern.IndexOf(']', StringComparison.Ordinal) == pattern.Length - 2
            ? $"^{pattern}$"
            : null;

    /// <summary>The pattern in the dialect of the library that makes texts from patterns; it does not support code
    /// points.</summary>
    public static string ForGenerator(string pattern) =>
        CodePoint()
            .Replace(Translate(pattern), match => "\\" + (char)Convert.ToInt32(match.Groups[1].Value, 16))
            .Replace(@"\z", "$", StringComparison.Ordinal);

    // A character beyond the basic plane becomes one unit, as it is one character. Half of one is in no class.
    private static (string Text, IReadOnlyDictionary<int, char> StandIns) StandIn(string value)
    {
        var standIns = new Dictionary<int, char>();
        if (!value.AsSpan().ContainsAnyInRange(FirstSurrogate, LastSurrogate))
        {
            return (value, standIns);
        }

        var text = new StringBuilder(value.Length);
        for (var i = 0; i < value.Length; i++)
        {
            if (!char.IsSurrogatePair(value, i))
            {
                text.Append(char.IsSurrogate(value[i]) ? LastSurrogate : value[i]);
                continue;
            }

            var character = char.ConvertToUtf32(value, i++);
            if (!standIns.TryGetValue(character, out var unit) && standIns.Count < MostStandIns)
            {
                standIns[character] = unit = (char)(FirstSurrogate + standIns.Count);
            }

            text.Append(unit);
        }

        return (text.ToString(), standIns);
    }

    private static Regex Compile(string pattern, IReadOnlyDictionary<int, char> standIns)
    {
        var text = PatternReading.Read(pattern, standIns);
        try
        {
            return new Regex(text, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
        }
        catch (NotSupportedException)
        {
            return new Regex(text, RegexOptions.CultureInvariant, Bound);
        }
    }

    internal static string Translate(string pattern)
    {
        var text = new StringBuilder();
        var inClass = false;
        for (var i = 0; i < pattern.Length; i++)
        {
            var character = pattern[i];
            if (character == '\\' && i + 1 < pattern.Length)
            {
                text.Append(Escape(pattern[++i], inClass));
                continue;
            }

            inClass = character == '[' || (inClass && character != ']');
            text.Append(character == '$' && !inClass ? @"\z" : character.ToString());
        }

        return text.ToString();
    }

    private static string Escape(char escaped, bool inClass) =>
        escaped switch
        {
            'w' => inClass ? "A-Za-z0-9_" : "[A-Za-z0-9_]",
            'd' => inClass ? "0-9" : "[0-9]",
            'W' when !inClass => "[^A-Za-z0-9_]",
            'D' when !inClass => "[^0-9]",
            _ => "\\" + escaped,
        };

    [GeneratedRegex(@"\\u([0-9A-Fa-f]{4})")]
    private static partial Regex CodePoint();
}
