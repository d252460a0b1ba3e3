using LightsailContract.Emit.Results;

namespace LightsailContract.Cli;

/// <summary>The emitted code of a contract that is updated.</summary>
/// <param name="Folder">The folder that the user names.</param>
/// <param name="Files">The files.</param>
/// <param name="Changes">What differs from those that are there.</param>
internal sealed record UpdatedCode(string Folder, IReadOnlyList<EmittedFile> Files, IReadOnlyList<FileChange> Changes)
{
    /// <summary>Compares the files with those that are there.</summary>
    /// <exception cref="UsageException">A file in the way is not of this program.</exception>
    public static UpdatedCode Compare(string folder, IReadOnlyList<EmittedFile> files)
    {
        var changes = new GeneratedFolder(folder).Compare(files);
        return changes.FirstOrDefault(change => change.Kind == FileChange.Foreign) is { } foreign
            ? throw new UsageException(
                $"{Path.Combine(folder, foreign.Path)}: this program did not write this file, so it does not replace it. Nothing is written."
            )
            : new UpdatedCode(folder, files, changes);
    }

    /// <summary>Writes the files that differ, and deletes those that are no longer emitted.</summary>
    public void Write() => new GeneratedFolder(Folder).Apply(Files, Changes);
}
