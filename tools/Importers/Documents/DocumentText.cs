using LightsailContract.Model;

namespace LightsailContract.Importers.Documents;

/// <summary>A document by lines, and the way to say where its form is not what it should be.</summary>
internal sealed class DocumentText
{
    /// <summary>The longest published page of this kind is a fifth of this.</summary>
    public const int MaxCharacters = 1024 * 1024;

    private DocumentText(string file, string[] lines) => (File, Lines) = (file, lines);

    public string File { get; }

    public string[] Lines { get; }

    /// <summary>The text by lines.</summary>
    /// <exception cref="DocumentFormException">It is longer than the bound.</exception>
    public static DocumentText FromText(string text, string file)
    {
        var document = new DocumentText(
            file,
            text.Length > MaxCharacters ? [] : text.ReplaceLineEndings("\n").Split('\n')
        );
        return text.Length <= MaxCharacters
            ? document
            : throw document.Wrong(0, ImportRules.TooLarge, $"{text.Length} characters", MaxCharacters);
    }

    /// <summary>The first line from <paramref name="from"/> on that is <paramref name="expected"/> when trimmed, or -1.</summary>
    public int Find(string expected, int from = 0) =>
        Array.FindIndex(Lines, from, line => line.AsSpan().Trim().SequenceEqual(expected));

    /// <summary>The same, where its absence is an error.</summary>
    public int Need(string expected, int from = 0)
    {
        var line = Find(expected, from);
        return line >= 0 ? line : throw Unexpected(Lines.Length - 1, $"a line '{expected}'", "none");
    }

    /// <summary>The indented block that follows a line, as its first line and the line after its last.</summary>
    public (int Start, int End) Block(int after)
    {
        var start = Array.FindIndex(Lines, after + 1, line => line.Trim() is not ("" or "::"));
        if (start < 0)
        {
            throw Unexpected(after, "an indented block", "the end");
        }

        var indent = Indent(Lines[start]);
        var end = Array.FindIndex(Lines, start, line => line.Trim().Length > 0 && Indent(line) < indent);
        return (start, end < 0 ? Lines.Length : end);
    }

    public static int Indent(string line) => line.Length - line.TrimStart(' ').Length;

    public DocumentFormException Unexpected(int line, string expected, string found) =>
        Wrong(line, ImportRules.UnexpectedForm, expected, found);

    private DocumentFormException Wrong(int line, FindingRule rule, params object[] arguments)
    {
        var findings = new ImportFindings();
        findings.Add(rule, new SourceLocation(File, line + 1, 1, line + 1, 1), arguments);
        return new DocumentFormException(findings.ToArray()[0]);
    }
}
