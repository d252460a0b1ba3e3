using System.Buffers;
using System.Globalization;
using System.Text;

namespace LightsailContract.Importers.Yaml;

/// <summary>Writes text so that YAML reads the same text, in blocks and inside brackets.</summary>
internal static class YamlQuote
{
    private static readonly SearchValues<char> Safe = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 _-./+=@;()!?$'^*<>|~%\\"
    );

    private static readonly string[] Reserved = ["null", "true", "false", "yes", "no", "on", "off", "y", "n"];

    /// <summary>The text: as it is if that is safe, else in single quotes, or in double quotes if it needs escapes.</summary>
    public static string Text(string text) =>
        IsPlain(text) ? text
        : text.All(IsPrintable) ? $"'{text.Replace("'", "''", StringComparison.Ordinal)}'"
        : Escaped(text);

    /// <summary>A letter first keeps it from being a number, a mark or a directive; a date is the one exception.</summary>
    private static bool IsPlain(string text) =>
        text.Length > 0
        && (
            char.IsAsciiLetter(text[0])
            || DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
        )
        && text[^1] != ' '
        && !Reserved.Contains(text, StringComparer.OrdinalIgnoreCase)
        && (!text.AsSpan().ContainsAnyExcept(Safe) || IsUrl(text));

    /// <summary>A colon is harmless before a slash.</summary>
    private static bool IsUrl(string text) =>
        text.StartsWith("https://", StringComparison.Ordinal) && !text.AsSpan(8).ContainsAnyExcept(Safe);

    private static bool IsPrintable(char c) =>
        c is >= ' ' and <= '~' or >= '\u00A1' and < '\u2000' or > '\u206F' and < '\uD800';

    private static string Escaped(string text)
    {
        var written = new StringBuilder("\"");
        foreach (var rune in text.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '"' => written.Append("\\\""),
                '\\' => written.Append("\\\\"),
                '\n' => written.Append("\\n"),
                '\r' => written.Append("\\r"),
                '\t' => written.Append("\\t"),
                > 0xFFFF => written.Append(rune.ToString()),
                var value when IsPrintable((char)value) => written.Append((char)value),
                var value => written.Append(CultureInfo.InvariantCulture, $"\\u{value:X4}"),
            };
        }

        return written.Append('"').ToString();
    }
}
