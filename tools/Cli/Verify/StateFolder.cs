using System.Globalization;
using System.Security.Cryptography;
using LightsailContract.Conformance.Reports;

namespace LightsailContract.Cli;

/// <summary>The folder of journals without a name from the user: the user's state folder of the XDG specification.</summary>
internal static class StateFolder
{
    private const string Extension = ".journal";

    /// <summary>A new journal. No other run writes to it.</summary>
    public static string NewJournal(Func<string, string?> variable) =>
        Path.Combine(
            Find(variable),
            string.Create(
                CultureInfo.InvariantCulture,
                $"verify-{DateTime.UtcNow:yyyyMMdd'T'HHmmss'Z'}-{RandomNumberGenerator.GetHexString(8, lowercase: true)}{Extension}"
            )
        );

    /// <summary>Whether a journal is in the folder itself; a link there leads elsewhere.</summary>
    public static bool Holds(string journal, Func<string, string?> variable) =>
        Path.GetDirectoryName(OutputPath.Find(journal).Path) == OutputPath.Find(Find(variable)).Path;

    /// <summary>The journals that interrupted runs left, oldest first.</summary>
    public static IReadOnlyList<string> Journals(Func<string, string?> variable) =>
        Directory.Exists(Find(variable))
            ?
            [
                .. Directory
                    .GetFiles(Find(variable), "*" + Extension)
                    .Where(path => FileKinds.Of(path) == FileKind.Regular)
                    .Order(StringComparer.Ordinal),
            ]
            : [];

    // The specification says to ignore a relative XDG_STATE_HOME.
    private static string Find(Func<string, string?> variable)
    {
        var root =
            variable("XDG_STATE_HOME") is { } state && Path.IsPathFullyQualified(state) ? state
            : variable("HOME") is { } home && Path.IsPathFullyQualified(home) ? Path.Combine(home, ".local", "state")
            : variable("LOCALAPPDATA") is { } local && Path.IsPathFullyQualified(local) ? local
            : null;
        // Others write into the folder for temporary files, too.
        return root is null
            ? Path.Combine(Path.GetTempPath(), $"{ProgramInfo.Name}-{Environment.UserName}")
            : Path.Combine(root, ProgramInfo.Name);
    }
}
