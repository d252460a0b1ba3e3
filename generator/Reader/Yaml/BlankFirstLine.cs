using System.Text.RegularExpressions;
using YamlDotNet.Core;

namespace LightsailContract.Reader.Yaml;

/// <summary>Removes what the parser cannot read: the blanks of an empty line that begins a block scalar.</summary>
/// <remarks>YAML 1.2 (8.1.1.1) allows such a line as many blanks as the first line with text has. The parser refuses any that
/// has as many or fewer, but more than the scalar's parent. Without its blanks the line means the same.</remarks>
internal static class BlankFirstLine
{
    private const string ParserMessage = "found extra spaces in first line";

    private static readonly Regex Header = new(
        @"(^|[ \t:?-])[|>][0-9+-]{0,2}[ \t]*(#.*)?$",
        RegexOptions.CultureInvariant
    );

    /// <summary>The text as the parser can read it; the text itself unless the parser cannot read such a line.</summary>
    public static string RemoveIfMisread(string text) => IsMisread(text) ? Strip(text) : text;

    private static bool IsMisread(string text)
    {
        if (text.IndexOf("\n ", StringComparison.Ordinal) < 0 || (text.IndexOf('|') < 0 && text.IndexOf('>') < 0))
        {
            return false;
        }

        try
        {
            var scanner = new Scanner(new StringReader(text));
            // On some malformed texts the scanner gives tokens without end.
            for (var tokens = 0; tokens <= text.Length + 100 && scanner.MoveNext(); tokens++) { }

            return false;
        }
        catch (YamlException mistake)
        {
            return mistake.Message.IndexOf(ParserMessage, StringComparison.Ordinal) >= 0;
        }
        // Other mistakes are the parser's to report, with their places.
        catch (Exception mistake) when (mistake is not OutOfMemoryException)
        {
            return false;
        }
    }

    private static string Strip(string text)
    {
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (!Header.IsMatch(lines[i].TrimEnd('\r')))
            {
                continue;
            }

            var first = i + 1;
            while (first < lines.Length && lines[first].Trim(' ', '\r').Length == 0)
            {
                first++;
            }

            var indentation = first < lines.Length ? lines[first].Length - lines[first].TrimStart(' ').Length : 0;
            for (var blank = i + 1; blank < first; blank++)
            {
                var ending = lines[blank].EndsWith("\r", StringComparison.Ordinal) ? "\r" : "";
                lines[blank] = lines[blank].Length - ending.Length <= indentation ? ending : lines[blank];
            }
        }

        return string.Join("\n", lines);
    }
}
