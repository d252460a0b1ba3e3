using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace LightsailContract.Importers.Html;

/// <summary>Writes each block of a page on a line of its own, with the marks that the text form of its kind has.</summary>
internal sealed partial class HtmlLines(string kind)
{
    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal)
    {
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "dd",
        "details",
        "div",
        "dl",
        "dt",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "li",
        "main",
        "ol",
        "p",
        "pre",
        "section",
        "summary",
        "table",
        "tbody",
        "td",
        "th",
        "thead",
        "tr",
        "ul",
        "br",
    };

    private static readonly HashSet<string> Skipped = new(StringComparer.Ordinal)
    {
        "script",
        "style",
        "noscript",
        "nav",
        "template",
        "svg",
        "button",
        "iframe",
        "head",
    };

    private readonly List<(string Text, int Number)> _lines = [];
    private readonly StringBuilder _open = new();
    private int _openLine;

    public IReadOnlyList<(string Text, int Number)> All
    {
        get
        {
            End();
            return _lines;
        }
    }

    /// <summary>The line of the file on which an element begins.</summary>
    public static int LineOf(IElement element) => element.SourceReference?.Position.Line ?? 1;

    public void Line(int number, string text)
    {
        End();
        _lines.Add((text, number));
    }

    public void Walk(INode node)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText text)
            {
                Append(text.Data, node as IElement);
            }
            else if (child is IElement element && !Skipped.Contains(element.LocalName) && !IsPermalink(element))
            {
                Element(element);
            }
        }
    }

    private void Element(IElement element)
    {
        switch (element.LocalName)
        {
            case "pre":
                Preformatted(element);
                return;
            case "li" when kind == "boto3" && Boto3Item(element):
                return;
            case "tr" when kind == "paws" && PawsArgument(element):
                return;
            case "h1" or "h2" or "h3" or "h4" when kind == "paws":
                Line(LineOf(element), "### " + Plain(element));
                return;
            case "p" when kind == "boto3" && element.ClassList.Contains("rubric"):
                Line(LineOf(element), $"**{Plain(element)}**");
                return;
            case "dd" when kind == "boto3" && Plain(element) == "None":
                Line(LineOf(element), ":returns: None");
                return;
            case "a"
                when kind == "boto3"
                    && element.GetAttribute("href") is { } href
                    && href.Contains("/WebAPI/", StringComparison.Ordinal):
                Line(LineOf(element), $"`{Plain(element)} <{href}>`_");
                return;
            case "strong" or "b" when kind == "boto3":
                Append($"**{Plain(element)}**", element);
                return;
        }

        var isBlock = Blocks.Contains(element.LocalName);
        if (isBlock)
        {
            End();
        }

        Walk(element);
        if (isBlock)
        {
            End();
        }
    }

    /// <summary>An indented block, as the text forms have it.</summary>
    private void Preformatted(IElement element)
    {
        var number = LineOf(element);
        Line(number, "::");
        Line(number, "");
        foreach (var line in element.TextContent.TrimEnd().ReplaceLineEndings("\n").Split('\n'))
        {
            Line(number++, "      " + line);
        }

        Line(number, "");
    }

    /// <summary>A parameter, a member of the response, or an exception.</summary>
    private bool Boto3Item(IElement element)
    {
        var (head, number) = (Plain(element.QuerySelector("p") ?? element), LineOf(element));
        if (
            Parameter().Match(head) is { Success: true } parameter
            && element.Closest("dd")?.PreviousElementSibling is { } term
            && Plain(term).StartsWith("Parameters", StringComparison.Ordinal)
            && element.ParentElement?.ParentElement?.Closest("li") is null
        )
        {
            var name = parameter.Groups[1].Value;
            var isRequired = element.TextContent.Contains("[REQUIRED]", StringComparison.Ordinal);
            Line(number, $":type {name}: {parameter.Groups[2].Value}");
            Line(number, $":param {name}:{(isRequired ? " **[REQUIRED]**" : "")}");
            Line(number, "    " + Plain(element));
            Line(number, "");
            return true;
        }

        if (Exception().Match(head) is { Success: true } exception)
        {
            Line(number, $"*   :py:class:`{exception.Value}`");
            return true;
        }

        if (Response().Match(head) is { Success: true } member)
        {
            Line(number, $"- **{member.Groups[1].Value}** *({member.Groups[2].Value}) --*");
            Rest(element);
            return true;
        }

        return false;
    }

    /// <summary>What follows the first paragraph.</summary>
    private void Rest(IElement element)
    {
        foreach (var child in element.Children.Skip(1))
        {
            Element(child);
        }

        End();
    }

    private bool PawsArgument(IElement row)
    {
        if (row.QuerySelector("td code[id]") is not { } code || row.QuerySelectorAll("td") is not { Length: 2 } cells)
        {
            return false;
        }

        Line(LineOf(row), $"<td><code id=\"{code.Id}\">{Plain(code)}</code></td> <td><p>{Plain(cells[1])}</p></td>");
        return true;
    }

    private void Append(string text, IElement? near)
    {
        if (_open.Length == 0)
        {
            _openLine = near is null ? 1 : LineOf(near);
        }

        _open.Append(text);
    }

    private void End()
    {
        var text = Space().Replace(_open.ToString(), " ").Trim();
        _open.Clear();
        if (text.Length > 0)
        {
            _lines.Add((text, _openLine));
        }
    }

    private static string Plain(IElement element) =>
        Space().Replace(element.TextContent.Replace("¶", "", StringComparison.Ordinal), " ").Trim();

    /// <summary>The signs by which headings link to themselves.</summary>
    private static bool IsPermalink(IElement element) =>
        element.LocalName == "a" && element.ClassList.Contains("headerlink");

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();

    [GeneratedRegex(@"^(\w+) \((\w+)\)")]
    private static partial Regex Parameter();

    [GeneratedRegex(@"^(\w+) \((\w+)\) (?:–|--)")]
    private static partial Regex Response();

    [GeneratedRegex(@"\w+\.Client\.exceptions\.\w+")]
    private static partial Regex Exception();
}
