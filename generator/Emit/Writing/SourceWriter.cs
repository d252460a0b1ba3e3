using System.Text;

namespace LightsailContract.Emit.Writing;

/// <summary>Writes C# with indentation, and with blank lines only where a reader wants them.</summary>
internal sealed class SourceWriter
{
    private readonly StringBuilder _text = new();
    private int _depth;
    private bool _blankIsDue;
    private bool _atStartOfBlock = true;

    /// <summary>Writes each line of <paramref name="text"/> at the present indentation.</summary>
    public void Line(string text)
    {
        var start = 0;
        while (start <= text.Length)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0)
            {
                end = text.Length;
            }

            WriteOne(text.Substring(start, end - start).TrimEnd());
            start = end + 1;
        }
    }

    /// <summary>Asks for a blank line before what comes next; none is written at the start or end of a block.</summary>
    public void Blank() => _blankIsDue = true;

    /// <summary>Writes <paramref name="header"/> and an opening brace, and indents.</summary>
    public void Open(string header)
    {
        Line(header);
        Line("{");
        Indent();
        _atStartOfBlock = true;
    }

    /// <summary>Ends a block.</summary>
    /// <param name="after">What follows the closing brace on its line, such as <c>;</c>.</param>
    public void Close(string after = "")
    {
        _blankIsDue = false;
        Outdent();
        Line("}" + after);
    }

    /// <summary>A block that ends where the result is disposed of.</summary>
    public BlockScope Block(string header)
    {
        Open(header);
        return new BlockScope(this);
    }

    public void Indent() => _depth++;

    public void Outdent() => _depth--;

    /// <summary>The text, ended by one line feed.</summary>
    public override string ToString() => _text.ToString();

    private void WriteOne(string line)
    {
        if (line.Length == 0)
        {
            Blank();
            return;
        }

        if (_blankIsDue && !_atStartOfBlock)
        {
            _text.Append('\n');
        }

        _blankIsDue = false;
        _atStartOfBlock = false;

        // A directive stands at the start of its line.
        _text.Append(' ', line[0] == '#' ? 0 : _depth * 4).Append(line).Append('\n');
    }

    /// <summary>An open block.</summary>
    internal readonly struct BlockScope(SourceWriter writer) : IDisposable
    {
        public void Dispose() => writer.Close();
    }
}
