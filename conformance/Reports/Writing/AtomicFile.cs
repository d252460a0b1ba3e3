namespace LightsailContract.Conformance.Reports;

/// <summary>Writes a whole file or nothing.</summary>
public static class AtomicFile
{
    /// <summary>Writes to a new file beside <paramref name="path"/> and renames it.</summary>
    /// <param name="path">The file; its content is replaced. Its folder must exist.</param>
    /// <param name="write">Writes the content. If it throws, the file does not change.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">Access to the file is denied.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(write);
        var target = Path.GetFullPath(path);
        if (Directory.Exists(target))
        {
            throw new IOException($"'{path}' is a folder.");
        }

        // A rename is atomic only within one file system, so the temporary file is in the same folder.
        var temporary = $"{target}.{Path.GetRandomFileName()}.tmp";
        try
        {
            using (var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None))
            {
                write(stream);
                stream.Flush(flushToDisk: true);
            }

            File.Move(temporary, target, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }

    /// <summary>Writes <paramref name="text"/> as UTF-8, the whole of it or nothing.</summary>
    /// <inheritdoc cref="Write"/>
    public static void WriteText(string path, string text) =>
        Write(path, stream => stream.Write(Utf8.Strict.GetBytes(text)));
}
