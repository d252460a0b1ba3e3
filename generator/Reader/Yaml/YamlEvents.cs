using LightsailContract.Model;
using LightsailContract.Reader.Findings;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace LightsailContract.Reader.Yaml;

/// <summary>The parser's events, ending at the first mistake instead of throwing.</summary>
internal sealed class YamlEvents
{
    private readonly Scanner _scanner;
    private readonly Parser _parser;
    private readonly FindingSink _sink;
    private readonly TextEnd _end;
    private bool _ended;

    public YamlEvents(string text, FindingSink sink)
    {
        _end = TextEnd.Find(text);
        _scanner = new Scanner(new StringReader(BlankFirstLine.RemoveIfMisread(text)));
        _parser = new Parser(_scanner);
        _sink = sink;
    }

    /// <summary>Whether a mistake left the rest unread.</summary>
    public bool Failed { get; private set; }

    /// <summary>The next event, or null at the end or after a mistake.</summary>
    public ParsingEvent? Next()
    {
        if (_ended)
        {
            return null;
        }

        try
        {
            if (_parser.MoveNext())
            {
                return _parser.Current;
            }
        }
        catch (YamlException mistake) when (mistake.Start.Index > 0)
        {
            Fail(ReaderRules.YamlSyntax, RangeOf(mistake.Start, mistake.End), Quote.Escape(mistake.Message));
        }
        catch (YamlException mistake)
        {
            Fail(ReaderRules.YamlSyntax, Here, Quote.Escape(mistake.Message));
        }
        // Some malformed texts, above all those that break off, meet the parser's own range and state errors.
        catch (Exception mistake) when (mistake is not OutOfMemoryException)
        {
            Fail(ReaderRules.YamlSyntax, Here, "it breaks off; is a bracket, a brace or a quote not closed?");
        }

        _ended = true;
        return null;
    }

    /// <summary>Reports a mistake after which nothing more is read.</summary>
    public void Fail(FindingRule rule, TextRange range, params object[] arguments)
    {
        (_ended, Failed) = (true, true);
        _sink.Report(rule, range, arguments);
    }

    public TextRange RangeOf(ParsingEvent current) => RangeOf(current.Start, current.End);

    /// <summary>A block has no width of its own: then its first part is what to point at.</summary>
    public static TextRange Visible(TextRange range, YamlNode? first) =>
        range.Line == range.EndLine && range.Column == range.EndColumn && first is not null ? first.Range : range;

    private TextRange Here => RangeOf(_scanner.CurrentPosition, _scanner.CurrentPosition);

    /// <summary>The parser counts on behind the end of the text, and some of its mistakes end before they begin.</summary>
    private TextRange RangeOf(Mark start, Mark end)
    {
        var (line, column) = _end.Within(start.Line, start.Column);
        var (endLine, endColumn) = _end.Within(end.Line, end.Column);
        return (line, column).CompareTo((endLine, endColumn)) > 0
            ? new TextRange(line, column, line, column)
            : new TextRange(line, column, endLine, endColumn);
    }
}
