namespace LightsailContract.Reader.Yaml;

/// <summary>Where a text ends: its last line, and the column after its last character.</summary>
internal readonly record struct TextEnd(int Line, int Column)
{
    /// <summary>Counts lines as YAML does.</summary>
    public static TextEnd Find(string text)
    {
        var (line, lineStart) = (1, 0);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '\n' or '\u0085' or '\u2028' or '\u2029' || (text[i] == '\r' && !IsLineFeed(text, i + 1)))
            {
                (line, lineStart) = (line + 1, i + 1);
            }
        }

        return new TextEnd(line, text.Length - lineStart + 1);
    }

    /// <summary>The place itself, or the end if the place is behind it.</summary>
    public (int Line, int Column) Within(long line, long column) =>
        line > Line || (line == Line && column > Column)
            ? (Line, Column)
            : ((int)Math.Max(1, line), (int)Math.Max(1, column));

    private static bool IsLineFeed(string text, int index) => index < text.Length && text[index] == '\n';
}
