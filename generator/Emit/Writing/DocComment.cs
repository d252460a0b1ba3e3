namespace LightsailContract.Emit.Writing;

/// <summary>Writes documentation comments, wrapped.</summary>
internal static class DocComment
{
    private const int Width = 110;

    /// <summary>Writes a summary, and remarks if there are any; all of it is XML already.</summary>
    public static void Write(SourceWriter writer, string summary, params IReadOnlyList<string> remarks)
    {
        Tag(writer, "<summary>", summary, "</summary>");
        if (remarks.Count > 0)
        {
            Tag(writer, "<remarks>", string.Join(" ", remarks), "</remarks>");
        }
    }

    /// <summary>Writes what a parameter is.</summary>
    public static void Parameter(SourceWriter writer, string name, string text) =>
        Tag(writer, $"<param name=\"{name.TrimStart('@')}\">", text, "</param>");

    private static void Tag(SourceWriter writer, string open, string text, string close)
    {
        var line = "";
        foreach (var word in Words(open + text + close))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > Width)
            {
                writer.Line("/// " + line);
                line = "";
            }

            line += line.Length == 0 ? word : " " + word;
        }

        writer.Line("/// " + line);
    }

    // A blank inside code or inside a tag is not a place to break a line at.
    private static IEnumerable<string> Words(string text)
    {
        int start = 0,
            code = 0,
            tag = 0;
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '<':
                    tag++;
                    code +=
                        StandsAt("<c>", i) ? 1
                        : StandsAt("</c>", i) ? -1
                        : 0;
                    break;
                case '>':
                    tag--;
                    break;
                case ' ' when tag == 0 && code == 0:
                    if (i > start)
                    {
                        yield return text.Substring(start, i - start);
                    }

                    start = i + 1;
                    break;
            }
        }

        yield return text.Substring(start);

        bool StandsAt(string mark, int index) => string.CompareOrdinal(text, index, mark, 0, mark.Length) == 0;
    }
}
