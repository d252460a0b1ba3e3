namespace LightsailContract.Cli;

/// <summary>Checks before a run that a file can be written after it.</summary>
internal static class WritablePath
{
    /// <exception cref="UsageException">It is a folder, or its folder does not exist or is not writable.</exception>
    public static void Require(string path, string option)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        if (Directory.Exists(path))
        {
            throw new UsageException($"{option}: {path} is a folder.");
        }

        if (!Directory.Exists(folder))
        {
            throw new UsageException($"{option}: {path} cannot be written: the folder {folder} does not exist.");
        }

        try
        {
            var probe = Path.Combine(folder, Path.GetRandomFileName());
            using (
                new FileStream(
                    probe,
                    FileMode.CreateNew,
                    FileAccess.Write,
                    FileShare.None,
                    1,
                    FileOptions.DeleteOnClose
                )
            ) { }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{option}: {path} cannot be written: {exception.Message}");
        }
    }
}
