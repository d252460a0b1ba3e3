using LightsailContract.Model;

namespace LightsailContract.Reader.Findings;

/// <summary>The place of something in a text; lines and columns count from 1, the end is exclusive.</summary>
internal readonly record struct TextRange(int Line, int Column, int EndLine, int EndColumn)
{
    public static TextRange Start { get; } = new(1, 1, 1, 1);

    public SourceLocation In(string file) => new(file, Line, Column, EndLine, EndColumn);
}
