namespace LightsailContract.Conformance.Reports;

/// <summary>Writes a whole file or nothing.</summary>
public static class AtomicFile
{
    /// <summary>Writes to a new file and renames it. A link stays: the file that it leads to is replaced. A device or a
    /// named pipe stays, too: it is written to.</summary>
    /// <param name="path">The file; its content is replaced. Its folder must exist.</param>
    /// <param name="write">Writes the content. If it throws, the file does not change.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">Access to the file is denied.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(write);
        var target = OutputPath.Find(path);
        switch (target.Kind)
        {
            case FileKind.Folder:
                throw new IOException($"'{path}' is a folder.");
            case FileKind.Special:
                WriteInPlace(target, write);
                break;
            default:
                Replace(target, write);
                break;
        }
    }

    /// <summary>Writes <paramref name="text"/> as UTF-8, the whole of it or nothing.</summary>
    /// <inheritdoc cref="Write"/>
    public static void WriteText(string path, string text) =>
        Write(path, stream => stream.Write(Utf8.Strict.GetBytes(text)));

    private static void WriteInPlace(OutputPath target, Action<Stream> write)
    {
        using var stream = target.IsStandardOutput
            ? Console.OpenStandardOutput()
            : new FileStream(target.Path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
        // A reader of a pipe gets the whole or nothing, too.
        using var whole = new MemoryStream();
        write(whole);
        if (!target.IsStandardOutput && FileKinds.Of(target.Path) == FileKind.Regular)
        {
            stream.SetLength(0);
        }

        whole.WriteTo(stream);
        stream.Flush();
    }

    private static void Replace(OutputPath target, Action<Stream> write)
    {
        // A rename is atomic only within one file system, so the temporary file is in the same folder.
        var temporary = $"{target.Path}.{Path.GetRandomFileName()}.tmp";
        try
        {
            using (var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None))
            {
                KeepAccess(target, stream);
                write(stream);
                stream.Flush(flushToDisk: true);
            }

            File.Move(temporary, target.Path, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }

    // Who may read the file does not change with its content.
    private static void KeepAccess(OutputPath target, FileStream stream)
    {
        if (!OperatingSystem.IsWindows() && target.Kind == FileKind.Regular)
        {
            File.SetUnixFileMode(stream.SafeFileHandle, File.GetUnixFileMode(target.Path));
        }
    }
}
