using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using LightsailContract.Importers.Documents;

namespace LightsailContract.Importers.Html;

/// <summary>Turns a page of HTML into the lines of the text form of its kind; each line knows its line in the file.</summary>
internal static partial class HtmlPage
{
    /// <summary>Deeper pages are no documentation; what walks them must not run out of stack.</summary>
    private const int MaxDepth = 200;

    public static bool IsHtml(string text)
    {
        var start = text.AsSpan().TrimStart();
        return start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase)
            || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The page as text.</summary>
    /// <exception cref="DocumentFormException">It is too long, or nested too deep.</exception>
    public static DocumentText Read(string kind, string html, string file)
    {
        var plain = DocumentText.FromText(html, file);
        RequireShallow(html, plain);
        var parser = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true });
        using var page = parser.ParseDocument(html);
        var root =
            page.QuerySelector("#main-col-body") ?? page.QuerySelector("main, [role=main], article") ?? page.Body;
        var lines = new HtmlLines(kind);
        if (page.QuerySelector("title") is { } title)
        {
            lines.Line(HtmlLines.LineOf(title), title.TextContent.Trim());
        }

        if (root is not null)
        {
            lines.Walk(root);
        }

        return DocumentText.FromLines(lines.All, file);
    }

    /// <summary>Counts open tags before anything is built: a parser takes quadratic time for elements that nobody closes.</summary>
    private static void RequireShallow(string html, DocumentText plain)
    {
        var (open, line, next) = (new List<string>(), 0, 0);
        foreach (Match tag in Tag().Matches(html))
        {
            line += html.AsSpan(next, tag.Index - next).Count('\n');
            next = tag.Index;
            var name = tag.Groups[2].Value.ToLowerInvariant();
            if (tag.Groups[1].Length > 0)
            {
                // An end tag without a start tag closes nothing.
                var index = open.LastIndexOf(name);
                open.RemoveRange(index < 0 ? open.Count : index, index < 0 ? 0 : open.Count - index);
            }
            else if (!Void.Contains(name))
            {
                open.Add(name);
            }

            if (open.Count > MaxDepth)
            {
                throw plain.Unexpected(line, $"HTML with at most {MaxDepth} elements inside one another", "more");
            }
        }
    }

    [GeneratedRegex("<(/?)([A-Za-z][A-Za-z0-9-]*)")]
    private static partial Regex Tag();

    /// <summary>Elements that are never closed, and those whose end tag may be left out.</summary>
    private static readonly string[] Void =
    [
        "meta",
        "link",
        "br",
        "hr",
        "img",
        "input",
        "col",
        "area",
        "base",
        "embed",
        "source",
        "track",
        "wbr",
        "p",
        "li",
        "dt",
        "dd",
        "tr",
        "td",
        "th",
    ];
}
