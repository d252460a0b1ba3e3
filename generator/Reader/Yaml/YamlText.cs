using System.Globalization;
using LightsailContract.Reader.Findings;

namespace LightsailContract.Reader.Yaml;

/// <summary>Looks through a text before it is parsed: size, and characters that YAML does not allow.</summary>
internal static class YamlText
{
    private const char ByteOrderMark = '\uFEFF';

    /// <summary>The text without its byte order mark, or null if it cannot be parsed.</summary>
    public static string? Check(string text, FindingSink sink)
    {
        if (text.Length > YamlLimits.Characters)
        {
            sink.Report(ReaderRules.FileTooLarge, TextRange.Start, text.Length, YamlLimits.Characters);
            return null;
        }

        text = text.Length > 0 && text[0] == ByteOrderMark ? text.Substring(1) : text;
        var (line, lineStart) = (1, 0);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && !(i + 1 < text.Length && text[i + 1] == '\n')))
            {
                (line, lineStart) = (line + 1, i + 1);
            }
            else if (IsPair(text, i))
            {
                i++;
            }
            else if (!IsAllowed(text[i]))
            {
                var column = i - lineStart + 1;
                var code = ((int)text[i]).ToString("X4", CultureInfo.InvariantCulture);
                sink.Report(ReaderRules.ForbiddenCharacter, new TextRange(line, column, line, column + 1), code);
                return null;
            }
        }

        return text;
    }

    private static bool IsPair(string text, int index) =>
        index + 1 < text.Length && char.IsSurrogatePair(text[index], text[index + 1]);

    private static bool IsAllowed(char character) =>
        character switch
        {
            '\t' or '\r' or '\n' or '\u0085' => true,
            < ' ' => false,
            > '~' and < '\u00A0' => false,
            >= '\uD800' and <= '\uDFFF' => false,
            '\uFFFE' or '\uFFFF' => false,
            _ => true,
        };
}
