using LightsailContract.Model;

namespace LightsailContract.Lint.Fixes;

/// <summary>Finds the text of a comment, so that it can be removed.</summary>
internal static class CommentRemoval
{
    /// <summary>The part to remove: the line, or the comment and the blanks before it if the line has more.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="finding">The finding, at the comment.</param>
    public static Removal Find(string text, Finding finding)
    {
        var lines = new TextLines(text);
        var line = finding.Location.Line;
        var before = lines[line][..(finding.Location.Column - 1)].TrimEnd(' ');
        return before.IsEmpty
            ? new Removal(finding, lines.Offset(line), lines.Offset(line + 1))
            : new Removal(finding, lines.Offset(line, before.Length + 1), lines.Offset(line, lines[line].Length + 1));
    }
}
