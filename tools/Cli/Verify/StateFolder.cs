using System.Globalization;
using System.Security.Cryptography;

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

    /// <summary>The journals that interrupted runs left, oldest first.</summary>
    public static IReadOnlyList<string> Journals(Func<string, string?> variable) =>
        Directory.Exists(Find(variable))
            ? [.. Directory.GetFiles(Find(variable), "*" + Extension).Order(StringComparer.Ordinal)]
            : [];

    // The specification says to ignore a relative XDG_STATE_HOME.
    private static string Find(Func<string, string?> variable)
    {
        var root =
            variable("XDG_STATE_HOME") is { } state && Path.IsPathFullyQualified(state) ? state
            : variable("HOME") is { } home && Path.IsPathFullyQualified(home) ? Path.Combine(home, ".local", "state")
            : variable("LOCALAPPDATA") is { } local && Path.IsPathFullyQualified(local) ? local
            : Path.GetTempPath();
        return Path.Combine(root, ProgramInfo.Name);
    }
}
