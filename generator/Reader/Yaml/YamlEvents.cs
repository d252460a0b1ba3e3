using LightsailContract.Model;
using LightsailContract.Reader.Parsing;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace LightsailContract.Reader.Yaml;

/// <summary>The parser's events, ending at the first mistake instead of throwing.</summary>
internal sealed class YamlEvents
{
    private readonly Scanner _scanner;
    private readonly Parser _parser;
    private readonly FindingSink _sink;
    private bool _stopped;

    public YamlEvents(string text, FindingSink sink)
    {
        _scanner = new Scanner(new StringReader(text));
        _parser = new Parser(_scanner);
        _sink = sink;
    }

    /// <summary>The next event, or null at the end or after a mistake.</summary>
    public ParsingEvent? Next()
    {
        if (_stopped)
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
            Stop(ReaderRules.YamlSyntax, RangeOf(mistake.Start, mistake.End), Quote.Of(mistake.Message));
        }
        catch (YamlException mistake)
        {
            Stop(ReaderRules.YamlSyntax, Here, Quote.Of(mistake.Message));
        }
        // Some malformed texts, above all those that break off, meet the parser's own range and state errors.
        catch (Exception mistake) when (mistake is not OutOfMemoryException)
        {
            Stop(ReaderRules.YamlSyntax, Here, "it breaks off; is a bracket, a brace or a quote not closed?");
        }

        _stopped = true;
        return null;
    }

    /// <summary>Reports a mistake after which nothing more is read.</summary>
    public void Stop(FindingRule rule, TextRange range, params object[] arguments)
    {
        _stopped = true;
        _sink.Report(rule, range, arguments);
    }

    public static TextRange RangeOf(ParsingEvent current) => RangeOf(current.Start, current.End);

    /// <summary>A block has no width of its own: then its first part is what to point at.</summary>
    public static TextRange Visible(TextRange range, YamlNode? first) =>
        range.Line == range.EndLine && range.Column == range.EndColumn && first is not null ? first.Range : range;

    private TextRange Here => RangeOf(_scanner.CurrentPosition, _scanner.CurrentPosition);

    private static TextRange RangeOf(Mark start, Mark end) =>
        new(Bounded(start.Line), Bounded(start.Column), Bounded(end.Line), Bounded(end.Column));

    private static int Bounded(long position) => (int)Math.Max(1, Math.Min(position, int.MaxValue));
}
