using LightsailContract.Model;

namespace LightsailContract.Importers.Inputs;

/// <summary>What a command reads: a kind of source, and its files and folders.</summary>
/// <param name="Kind">One of <see cref="SourceReader.Kinds"/>.</param>
/// <param name="Paths">Files and folders.</param>
public sealed record SourceInput(string Kind, EquatableArray<string> Paths)
{
    /// <summary>Reads <c>KIND:PATH</c>; null if there is no such kind, or no path after it.</summary>
    /// <param name="text">What the user wrote.</param>
    public static SourceInput? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Split(':', 2) is [var kind, { Length: > 0 } path] && SourceReader.Kinds.Contains(kind)
            ? new SourceInput(kind, EquatableArray.Of(path))
            : null;
    }
}
