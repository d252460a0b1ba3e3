using LightsailContract.Conformance.Reports;

namespace LightsailContract.Cli;

/// <summary>Checks before a run that a file can be written after it.</summary>
internal static class WritablePath
{
    /// <summary>Where <paramref name="path"/> leads.</summary>
    /// <exception cref="UsageException">It is a folder, or its folder does not exist or is not writable.</exception>
    public static OutputPath Require(string path, string option)
    {
        try
        {
            var target = OutputPath.Find(path);
            switch (target.Kind)
            {
                case FileKind.Folder:
                    throw new UsageException($"{option}: {path} is a folder.");
                case FileKind.Special:
                    break;
                default:
                    RequireFolder(Path.GetDirectoryName(target.Path)!, path, option);
                    break;
            }

            return target;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UsageException($"{option}: {path} cannot be written: {OneLine.Of(exception)}");
        }
    }

    // Only an attempt shows it: quotas, read-only mounts and access lists all have their say.
    private static void RequireFolder(string folder, string path, string option)
    {
        if (!Directory.Exists(folder))
        {
            throw new UsageException($"{option}: {path} cannot be written: the folder {folder} does not exist.");
        }

        try
        {
            using var probe = new FileStream(
                Path.Combine(folder, Path.GetRandomFileName()),
                FileMode.CreateNew,
                FileAccess.Write,
                FileShare.None,
                1,
                FileOptions.DeleteOnClose
            );
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Its own message names the file of the attempt.
            throw new UsageException(
                $"{option}: {path} cannot be written: no file can be created in the folder {folder}."
            );
        }
    }
}
