namespace LightsailContract.Cli;

/// <summary>The journal of a run on what outlives it.</summary>
internal static class RunJournalFile
{
    /// <summary>The file that the run writes to; null where all goes away with the run.</summary>
    /// <exception cref="UsageException">It is there already, or cannot be written.</exception>
    public static string? Choose(string? asked, VerifyTarget target, Func<string, string?> variable)
    {
        if (!target.IsLasting)
        {
            return asked is null
                ? null
                : throw new UsageException(
                    "--journal has no meaning without an endpoint: the emulator's state ends with the run."
                );
        }

        if (asked is null)
        {
            var path = StateFolder.NewJournal(variable);
            MakeFolder(Path.GetDirectoryName(path)!);
            WritablePath.Require(path, "the journal (--journal names another)");
            return path;
        }

        if (File.Exists(asked))
        {
            throw new UsageException(
                $"--journal {asked}: it is there already, maybe of an interrupted run: sweep it, or name another file."
            );
        }

        WritablePath.Require(asked, "--journal");
        return asked;
    }

    /// <summary>Says what is to be done about things that a run could not remove.</summary>
    public static void WarnIfLeft(string? path, Terminal terminal)
    {
        if (path is not null && File.Exists(path))
        {
            terminal.WriteError(
                $"Not all that the run made could be removed. To try again: {ProgramInfo.Name} sweep --journal {path}"
            );
        }
    }

    // As the XDG base directories have it: the user's alone.
    private static void MakeFolder(string folder)
    {
        try
        {
            if (OperatingSystem.IsWindows())
            {
                Directory.CreateDirectory(folder);
            }
            else
            {
                Directory.CreateDirectory(
                    folder,
                    UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute
                );
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(
                $"the journal's folder {folder} cannot be made; name a journal with --journal: {exception.Message}"
            );
        }
    }
}
