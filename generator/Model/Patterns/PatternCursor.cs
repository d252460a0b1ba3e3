namespace LightsailContract.Model.Patterns;

/// <summary>Goes through a pattern character by character.</summary>
internal sealed class PatternCursor(string pattern)
{
    private const char End = '\0';

    public int Position { get; private set; }

    public int Length => pattern.Length;

    public bool AtEnd => Position >= pattern.Length;

    /// <summary>The UTF-16 unit here, or NUL, which no pattern holds, at the end.</summary>
    public char Current => AtEnd ? End : pattern[Position];

    public char Take() => AtEnd ? End : pattern[Position++];

    /// <summary>Takes a whole character, which may be a surrogate pair; there is one.</summary>
    public int TakeScalar()
    {
        if (!char.IsSurrogatePair(pattern, Position))
        {
            return pattern[Position++];
        }

        Position += 2;
        return char.ConvertToUtf32(pattern[Position - 2], pattern[Position - 1]);
    }

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
        if (!IsNext(text))
        {
            return false;
        }

        Position += text.Length;
        return true;
    }

    public bool IsNext(string text) => string.CompareOrdinal(pattern, Position, text, 0, text.Length) == 0;

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
