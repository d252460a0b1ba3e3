using System.Text;

namespace LightsailContract.Emit.Writing;

/// <summary>Writes C# with indentation, and with blank lines only if they help a reader.</summary>
internal sealed class SourceWriter
{
    private const int Width = 120;

    // What may follow a head on its line, or come before it.
    private const int Margin = 6;

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

    /// <summary>Writes an <c>if</c> whose body is one statement.</summary>
    public void If(string condition, string statement)
    {
        using (Block($"if ({condition})"))
        {
            Line(statement);
        }
    }

    /// <summary>Writes a member that is an expression; on a line of its own if one line is too short.</summary>
    public void Arrow(string head, string body)
    {
        if (_depth * 4 + head.Length + body.Length + 5 <= Width)
        {
            Line($"{head} => {body};");
            return;
        }

        Line($"{head} =>");
        Indent();
        Line($"{body};");
        Outdent();
    }

    /// <summary>A method's head; its parameters on lines of their own if one line is too short.</summary>
    public string Head(string name, params IReadOnlyList<string> parameters)
    {
        var line = $"{name}({string.Join(", ", parameters)})";
        return _depth * 4 + line.Length + Margin <= Width
            ? line
            : $"{name}(\n    {string.Join(",\n    ", parameters)}\n)";
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

        // A directive is at the start of its line.
        _text.Append(' ', line[0] == '#' ? 0 : _depth * 4).Append(line).Append('\n');
    }

    /// <summary>An open block.</summary>
    internal readonly struct BlockScope(SourceWriter writer) : IDisposable
    {
        public void Dispose() => writer.Close();
    }
}
