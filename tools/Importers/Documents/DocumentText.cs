using LightsailContract.Importers.Facts;
using LightsailContract.Model;

namespace LightsailContract.Importers.Documents;

/// <summary>A document by lines, and a way to report where its form is wrong.</summary>
internal sealed class DocumentText
{
    /// <summary>The longest published page of this kind is a fifth of this.</summary>
    public const int MaxCharacters = 1024 * 1024;

    private readonly IReadOnlyList<int>? _numbers;
    private readonly HashSet<int> _used = [];

    private DocumentText(string file, string[] lines, IReadOnlyList<int>? numbers) =>
        (File, Lines, _numbers) = (file, lines, numbers);

    public string File { get; }

    public string[] Lines { get; }

    /// <summary>The lines that no reader used, and that are not blank.</summary>
    public IEnumerable<int> Unused =>
        Lines
            .Index()
            .Where(line => line.Item.Trim().Length > 0 && !_used.Contains(line.Index))
            .Select(line => line.Index);

    /// <summary>Lines that were made of another form, with the line of each in the file.</summary>
    public static DocumentText FromLines(IReadOnlyList<(string Text, int Number)> lines, string file) =>
        new(file, [.. lines.Select(line => line.Text)], [.. lines.Select(line => line.Number)]);

    /// <summary>The number in the file of the line with that index.</summary>
    public int Number(int line) =>
        _numbers is null || _numbers.Count == 0 ? line + 1 : _numbers[Math.Clamp(line, 0, _numbers.Count - 1)];

    /// <summary>The place of a fact; its line counts as used.</summary>
    public FactLine Place(int line)
    {
        Use(line);
        return new FactLine(Number(line));
    }

    /// <summary>Notes that a reader understood the line.</summary>
    public void Use(int line) => _used.Add(line);

    /// <summary>The text of a line that a fact is read from.</summary>
    public string Read(int line)
    {
        Use(line);
        return Lines[line];
    }

    /// <summary>The text by lines.</summary>
    /// <exception cref="DocumentFormException">It is longer than the bound.</exception>
    public static DocumentText FromText(string text, string file)
    {
        var document = new DocumentText(
            file,
            text.Length > MaxCharacters ? [] : text.ReplaceLineEndings("\n").Split('\n'),
            numbers: null
        );
        return text.Length <= MaxCharacters
            ? document
            : throw document.Wrong(0, ImportRules.TooLarge, $"{text.Length} characters", MaxCharacters);
    }

    /// <summary>The first line from <paramref name="from"/> on that is <paramref name="expected"/> when trimmed, or -1.</summary>
    public int Find(string expected, int from = 0) =>
        Array.FindIndex(Lines, from, line => line.AsSpan().Trim().SequenceEqual(expected));

    /// <summary>The same, if its absence is an error.</summary>
    public int Need(string expected, int from = 0)
    {
        var line = Find(expected, from);
        if (line < 0)
        {
            throw Unexpected(Lines.Length - 1, $"a line '{expected}'", "none");
        }

        Use(line);
        return line;
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
        findings.Add(rule, new SourceLocation(File, Number(line), 1, Number(line), 1), arguments);
        return new DocumentFormException(findings.ToArray()[0]);
    }
}
