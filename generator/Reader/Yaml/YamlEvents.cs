using LightsailContract.Model;
using LightsailContract.Reader.Parsing;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace LightsailContract.Reader.Yaml;

/// <summary>The parser's events, ending at the first mistake instead of throwing.</summary>
internal sealed class YamlEvents(string text, FindingSink sink)
{
    private readonly Parser _parser = new(new StringReader(text));
    private bool _stopped;

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
        catch (YamlException mistake)
        {
            Stop(ReaderRules.YamlSyntax, RangeOf(mistake.Start, mistake.End), Quote.Of(mistake.Message));
        }
        // The parser also meets some malformed texts with its own out-of-range and state errors.
        catch (Exception mistake) when (mistake is not OutOfMemoryException)
        {
            var at = _parser.Current is { } last ? RangeOf(last) : TextRange.Start;
            Stop(ReaderRules.YamlSyntax, at, Quote.Of(mistake.Message));
        }

        _stopped = true;
        return null;
    }

    /// <summary>Reports a mistake after which nothing more is read.</summary>
    public void Stop(FindingRule rule, TextRange range, params object[] arguments)
    {
        _stopped = true;
        sink.Report(rule, range, arguments);
    }

    public static TextRange RangeOf(ParsingEvent current) => RangeOf(current.Start, current.End);

    /// <summary>A block has no width of its own: then its first part is what to point at.</summary>
    public static TextRange Visible(TextRange range, YamlNode? first) =>
        range.Line == range.EndLine && range.Column == range.EndColumn && first is not null ? first.Range : range;

    private static TextRange RangeOf(Mark start, Mark end) =>
        new(Bounded(start.Line), Bounded(start.Column), Bounded(end.Line), Bounded(end.Column));

    private static int Bounded(long position) => (int)Math.Max(1, Math.Min(position, int.MaxValue));
}
