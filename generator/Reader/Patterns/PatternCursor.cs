namespace LightsailContract.Reader.Patterns;

/// <summary>Goes through a pattern character by character.</summary>
internal sealed class PatternCursor(string pattern)
{
    private const char End = '\0';

    public int Position { get; private set; }

    public int Length => pattern.Length;

    public bool AtEnd => Position >= pattern.Length;

    /// <summary>The character here, or NUL, which no pattern holds, at the end.</summary>
    public char Current => AtEnd ? End : pattern[Position];

    public char Take() => AtEnd ? End : pattern[Position++];

    public bool Skip(char character)
    {
        if (Current != character || AtEnd)
        {
            return false;
        }

        Position++;
        return true;
    }

    public bool Skip(string text)
    {
        if (string.CompareOrdinal(pattern, Position, text, 0, text.Length) != 0)
        {
            return false;
        }

        Position += text.Length;
        return true;
    }

    public string TakeWhile(Func<char, bool> take)
    {
        var start = Position;
        while (!AtEnd && take(Current))
        {
            Position++;
        }

        return pattern.Substring(start, Position - start);
    }

    public void Return(int position) => Position = position;

    public PatternException Wrong(string message, int? at = null) => new(at ?? Position, message, unsupported: false);

    public PatternException Unsupported(string message, int? at = null) =>
        new(at ?? Position, message, unsupported: true);
}
