using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Execution.Sweeping;
using LightsailContract.Conformance.Reports;

namespace LightsailContract.Cli;

/// <summary>The journal of a run against an endpoint that keeps its state.</summary>
internal static class RunJournalFile
{
    /// <summary>The file that the run writes to; null if the endpoint's state ends with the run.</summary>
    /// <exception cref="UsageException">It exists, or cannot be written.</exception>
    public static string? Choose(string? asked, VerifyTarget target, Func<string, string?> variable)
    {
        if (!target.IsLasting)
        {
            return asked is null
                ? null
                : throw new UsageException(
                    "--journal cannot be used without --endpoint: the emulator's state ends with the run."
                );
        }

        if (asked is null)
        {
            var path = StateFolder.NewJournal(variable);
            MakeFolder(Path.GetDirectoryName(path)!);
            WritablePath.Require(path, "the journal (use --journal to choose another file)");
            return path;
        }

        var place = WritablePath.Require(asked, "--journal");
        return place.Kind switch
        {
            FileKind.None => place.Path,
            FileKind.Special => throw new UsageException(
                $"--journal {asked}: a journal is read again, so it must be a file, not a device, a pipe or standard output."
            ),
            _ => throw new UsageException(
                $"--journal {asked}: the file exists, maybe from an interrupted run. Sweep it, or give another file."
            ),
        };
    }

    /// <summary>Says what a run left, or may have left, and how to remove it.</summary>
    public static void WarnIfLeft(string? path, Terminal terminal)
    {
        if (path is not null && File.Exists(path) && What(path) is { } what)
        {
            terminal.WriteError($"{what} To remove what is left: {ProgramInfo.Name} sweep --journal {path}");
        }
    }

    private static string? What(string path)
    {
        try
        {
            return Sweeper.LeftBy(path) switch
            {
                { Created: 0, Possible: 0 } => null,
                { Created: 0, Possible: var some } =>
                    $"{ReportWords.Number(some, "creation", "creations")} had no usable response, so the run may have left something.",
                { Created: var some } =>
                    $"The run could not remove {ReportWords.Number(some, "resource", "resources")} that it created.",
            };
        }
        catch (EndpointUnusableException exception)
        {
            return $"What the run left is not known: {exception.Message}";
        }
    }

    // The XDG specification: only the user may read it.
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
                $"cannot create the journal's folder {folder}; give a file with --journal: {exception.Message}"
            );
        }
    }
}
