namespace LightsailContract.Cli;

/// <summary>Breaks text into lines of a terminal's width.</summary>
internal static class TextWrap
{
    // A path or a JSON document is one long word. It is broken, so that it does not leave a line almost empty.
    private const int LongWord = 24;

    /// <summary>The lines of <paramref name="text"/>, the first without the indent of the others.</summary>
    /// <param name="text">Text without line breaks.</param>
    /// <param name="width">The longest line.</param>
    /// <param name="hanging">The spaces before every line but the first.</param>
    public static IEnumerable<string> Lines(string text, int width, int hanging)
    {
        // A narrower terminal wraps by itself.
        width = Math.Max(width, hanging + LongWord);
        var rest = text;
        var indent = "";
        while (indent.Length + rest.Length > width)
        {
            var room = width - indent.Length;
            var end = BreakBefore(rest, room);
            yield return indent + rest[..end].TrimEnd();
            rest = rest[end..].TrimStart();
            indent = new string(' ', hanging);
        }

        yield return indent + rest;
    }

    private static int BreakBefore(string text, int room)
    {
        var space = text.LastIndexOf(' ', room);
        if (space > 0 && room - space < LongWord)
        {
            return space;
        }

        return char.IsHighSurrogate(text[room - 1]) ? room - 1 : room;
    }
}
