namespace LightsailContract.Lint.Fixes;

/// <summary>The lines of a text, by number.</summary>
internal sealed class TextLines
{
    private readonly string _text;
    private readonly List<int> _starts = [0];

    public TextLines(string text)
    {
        _text = text;
        for (var i = 0; i < text.Length; i++)
        {
            // The line ends of YAML: places of findings count them.
            if (
                text[i] is '\n' or '\u0085' or '\u2028' or '\u2029'
                || (text[i] == '\r' && !text.AsSpan(i + 1).StartsWith("\n"))
            )
            {
                _starts.Add(i + 1);
            }
        }
    }

    public int Count => _starts.Count;

    /// <summary>The offset of a place.</summary>
    /// <param name="line">The line, from 1.</param>
    /// <param name="column">The column, from 1.</param>
    public int Offset(long line, long column = 1) =>
        line > Count ? _text.Length : Math.Min(_text.Length, _starts[(int)line - 1] + (int)column - 1);

    /// <summary>A line without its end.</summary>
    /// <param name="line">The line, from 1.</param>
    public ReadOnlySpan<char> this[int line] =>
        _text.AsSpan()[Offset(line)..Offset(line + 1)].TrimEnd("\r\n\u0085\u2028\u2029");
}
