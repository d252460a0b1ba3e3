using System.Buffers;
using System.Globalization;
using System.Text;

namespace LightsailContract.Conformance.Http.Secrets;

/// <summary>Decodes escapes of JSON, XML and URLs, to find text that they hide.</summary>
internal static class EscapedText
{
    /// <summary>Every escape begins with one of these.</summary>
    public static readonly SearchValues<char> Starts = SearchValues.Create(@"\%&");

    private static readonly (char Character, string Name)[] Entities =
    [
        ('&', "amp"),
        ('<', "lt"),
        ('>', "gt"),
        ('"', "quot"),
        ('\'', "apos"),
    ];

    /// <summary>The name that XML gives a character, or null.</summary>
    public static string? EntityOf(char character) =>
        Entities.FirstOrDefault(entity => entity.Character == character).Name;

    /// <summary>The text with the characters of ASCII that it escapes; null if nothing is escaped.</summary>
    public static string? Undo(string text)
    {
        if (!text.AsSpan().ContainsAny(Starts))
        {
            return null;
        }

        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; )
        {
            var (character, length) = Read(text.AsSpan(i));
            plain.Append(character);
            i += length;
        }

        return plain.ToString();
    }

    /// <summary>One character, and how many characters of the text encode it.</summary>
    private static (char Character, int Length) Read(ReadOnlySpan<char> text)
    {
        var isLast = text.Length == 1;
        return text[0] switch
        {
            '\\' when !isLast => text[1] == 'u' && Number(text, 2, isHex: true) is { } escape ? escape : (text[1], 2),
            '%' when Hex(text, 1) is { } character => (character, 3),
            '&' when !isLast && text[1] == '#' => Entity(text) ?? (text[0], 1),
            '&' => NamedEntity(text) ?? (text[0], 1),
            _ => (text[0], 1),
        };
    }

    private static (char Character, int Length)? NamedEntity(ReadOnlySpan<char> text)
    {
        foreach (var (character, name) in Entities)
        {
            if (
                text[1..].StartsWith(name, StringComparison.Ordinal)
                && text.Length > name.Length + 1
                && text[name.Length + 1] == ';'
            )
            {
                return (character, name.Length + 2);
            }
        }

        return null;
    }

    private static (char Character, int Length)? Entity(ReadOnlySpan<char> text)
    {
        var isHex = text.Length > 2 && text[2] is 'x' or 'X';
        return
            Number(text, isHex ? 3 : 2, isHex) is { } number
            && number.Length < text.Length
            && text[number.Length] == ';'
            ? (number.Character, number.Length + 1)
            : null;
    }

    /// <summary>The character whose number follows, after any zeros.</summary>
    private static (char Character, int Length)? Number(ReadOnlySpan<char> text, int start, bool isHex)
    {
        while (start < text.Length && text[start] == '0')
        {
            start++;
        }

        if (isHex)
        {
            return Hex(text, start) is { } character ? (character, start + 2) : null;
        }

        var end = start;
        while (end < text.Length && end < start + 3 && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return end > start ? ((char)int.Parse(text[start..end], CultureInfo.InvariantCulture), end) : null;
    }

    private static char? Hex(ReadOnlySpan<char> text, int start) =>
        start + 2 <= text.Length && char.IsAsciiHexDigit(text[start]) && char.IsAsciiHexDigit(text[start + 1])
            ? (char)Convert.FromHexString(text.Slice(start, 2))[0]
            : null;
}
