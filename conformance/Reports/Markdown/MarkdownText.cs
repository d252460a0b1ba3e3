using System.Text;

namespace LightsailContract.Conformance.Reports;

/// <summary>Escapes text for GitHub's Markdown.</summary>
internal static class MarkdownText
{
    // Every ASCII sign that starts something: emphasis, link, code, HTML, table cell, entity, reference, mention, address.
    private const string Signs = "\\`*_{}[]()<>#+-!|~&@:";

    /// <summary>Text that means nothing but itself, on one line.</summary>
    public static string Escape(string? text)
    {
        var escaped = new StringBuilder();
        foreach (var c in VisibleText.Of(text))
        {
            if (c == '@')
            {
                escaped.Append("&#64;");
                continue;
            }

            if (Signs.Contains(c, StringComparison.Ordinal))
            {
                escaped.Append('\\');
            }

            escaped.Append(c);
        }

        return escaped.ToString();
    }

    /// <summary>A code span, usable in a table cell.</summary>
    public static string Code(string? text)
    {
        var shown = VisibleText.Of(text).Replace("|", "\\|", StringComparison.Ordinal);
        var fence = new string('`', LongestRun(shown, '`') + 1);
        var space = shown.StartsWith('`') || shown.EndsWith('`') ? " " : "";
        return shown.Length == 0 ? "" : $"{fence}{space}{shown}{space}{fence}";
    }

    /// <summary>A fenced block.</summary>
    public static string Block(string text, string language)
    {
        var shown = VisibleText.Of(text, lines: true);
        var fence = new string('`', Math.Max(3, LongestRun(shown, '`') + 1));
        return $"{fence}{language}\n{shown.TrimEnd('\n')}\n{fence}\n";
    }

    /// <summary>A link where the address is one of the web, otherwise the text.</summary>
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
