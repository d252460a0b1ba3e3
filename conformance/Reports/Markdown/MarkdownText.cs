using System.Text;

namespace LightsailContract.Conformance.Reports;

/// <summary>Escapes text for GitHub's Markdown.</summary>
internal static class MarkdownText
{
    // What starts something anywhere: emphasis, code, link, HTML, table cell, entity, reference to an issue.
    private const string Signs = "\\`*_[]<>#|~&";

    /// <summary>Text that means nothing but itself, on one line, at its start or within it.</summary>
    public static string Escape(string? text)
    {
        var shown = VisibleText.Escape(text);
        var escaped = new StringBuilder(shown.Length + 16);
        for (var i = 0; i < shown.Length; i++)
        {
            if (shown[i] == '@')
            {
                escaped.Append("&#64;");
                continue;
            }

            if (Signs.Contains(shown[i], StringComparison.Ordinal) || StartsList(shown, i) || StartsAddress(shown, i))
            {
                escaped.Append('\\');
            }

            escaped.Append(shown[i]);
        }

        return escaped.ToString();
    }

    // A dash, a plus or a number with a dot or a bracket after it, with nothing but spaces and digits before.
    private static bool StartsList(string text, int index) =>
        (text[index] is '-' or '+' or '=' && string.IsNullOrWhiteSpace(text[..index]))
        || (
            text[index] is '.' or ')' && text[..index].Trim() is { Length: > 0 } before && before.All(char.IsAsciiDigit)
        );

    private static bool StartsAddress(string text, int index) =>
        text[index] == ':' && string.CompareOrdinal(text, index, "://", 0, 3) == 0;

    /// <summary>A code span, usable in a table cell.</summary>
    public static string Code(string? text)
    {
        var shown = VisibleText.Escape(text).Replace("|", "\\|", StringComparison.Ordinal);
        var fence = new string('`', LongestRun(shown, '`') + 1);
        var space = shown.StartsWith('`') || shown.EndsWith('`') ? " " : "";
        return shown.Length == 0 ? "" : $"{fence}{space}{shown}{space}{fence}";
    }

    /// <summary>A fenced block.</summary>
    public static string Block(string text, string language)
    {
        var shown = VisibleText.Escape(text, lines: true);
        var fence = new string('`', Math.Max(3, LongestRun(shown, '`') + 1));
        return $"{fence}{language}\n{shown.TrimEnd('\n')}\n{fence}\n";
    }

    /// <summary>A link if the address is a safe web address, else the text.</summary>
    public static string Link(string text, string? url) =>
        WebAddress.IsSafe(url) ? $"[{Escape(text)}](<{url}>)" : Escape(text);

    private static int LongestRun(string text, char sign)
    {
        int longest = 0,
            run = 0;
        foreach (var c in text)
        {
            run = c == sign ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
