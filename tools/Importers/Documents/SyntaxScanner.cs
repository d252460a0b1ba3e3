using LightsailContract.Importers.Facts;

namespace LightsailContract.Importers.Documents;

/// <summary>Splits a syntax block into quoted strings, words and marks.</summary>
internal sealed class SyntaxScanner
{
    private const int MaxDepth = 64;

    private readonly DocumentText _document;
    private readonly List<(SyntaxToken Kind, string Text, int Line)> _tokens = [];
    private int _next;
    private int _depth;

    public SyntaxScanner(DocumentText document, int start, int end)
    {
        _document = document;
        for (var line = start; line < end; line++)
        {
            Scan(document.Read(line), line);
        }

        _tokens.Add((SyntaxToken.End, "the end of the block", end - 1));
    }

    public SyntaxToken Kind => _tokens[_next].Kind;

    public string Text => _tokens[_next].Text;

    /// <summary>The place of the present token.</summary>
    public FactLine Place => _document.Place(_tokens[_next].Line);

    /// <summary>Whether the present token is that mark.</summary>
    public bool Is(char mark) => Kind == SyntaxToken.Mark && Text[0] == mark;

    /// <summary>Takes the present token.</summary>
    public string Take()
    {
        var text = Text;
        _next = Math.Min(_next + 1, _tokens.Count - 1);
        return text;
    }

    /// <summary>Takes that mark if it is the present token.</summary>
    public bool TryTake(char mark)
    {
        var taken = Is(mark);
        _ = taken ? Take() : null;
        return taken;
    }

    /// <summary>Takes that mark.</summary>
    /// <exception cref="DocumentFormException">Another token is there.</exception>
    public void Expect(char mark) => _ = TryTake(mark) ? "" : throw Unexpected($"'{mark}'");

    public DocumentFormException Unexpected(string expected) =>
        _document.Unexpected(_tokens[_next].Line, expected, Kind == SyntaxToken.End ? Text : $"'{Text}'");

    /// <summary>Reads what <paramref name="read"/> reads one level further down.</summary>
    public T Nested<T>(Func<T> read)
    {
        if (++_depth > MaxDepth)
        {
            throw Unexpected($"at most {MaxDepth} levels");
        }

        var value = read();
        _depth--;
        return value;
    }

    private void Scan(string line, int number)
    {
        for (var i = 0; i < line.Length; )
        {
            var c = line[i];
            if (char.IsWhiteSpace(c))
            {
                i++;
            }
            else if (c is '\'' or '"')
            {
                var end = line.IndexOf(c, i + 1);
                if (end < 0)
                {
                    throw _document.Unexpected(number, "the end of a quoted string", "the end of the line");
                }

                _tokens.Add((SyntaxToken.Quoted, line[(i + 1)..end], number));
                i = end + 1;
            }
            else
            {
                var length = line.AsSpan(i).IndexOfAnyExcept(WordCharacters);
                length = length < 0 ? line.Length - i : length;
                _tokens.Add(
                    (length > 0 ? SyntaxToken.Word : SyntaxToken.Mark, line.Substring(i, Math.Max(length, 1)), number)
                );
                i += Math.Max(length, 1);
            }
        }
    }

    private static readonly System.Buffers.SearchValues<char> WordCharacters = System.Buffers.SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.$"
    );
}

/// <summary>A kind of token.</summary>
internal enum SyntaxToken
{
    /// <summary>Nothing follows.</summary>
    End,

    /// <summary>Between quotes.</summary>
    Quoted,

    /// <summary>Letters, digits, dots, underscores.</summary>
    Word,

    /// <summary>Any other character.</summary>
    Mark,
}
