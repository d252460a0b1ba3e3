using System.Globalization;
using System.Text.RegularExpressions;

namespace LightsailContract.Conformance.Reports;

/// <summary>Where a path leads when something is written to it.</summary>
/// <param name="Path">The path without links; of an open file of a process, the path by which it is reached.</param>
/// <param name="Kind">What is there.</param>
/// <param name="IsStandardOutput">Whether it is this process's standard output.</param>
public sealed partial record OutputPath(string Path, FileKind Kind, bool IsStandardOutput)
{
    /// <summary>What users write for standard output.</summary>
    public const string StandardOutput = "-";

    // As the kernel counts.
    private const int MostLinks = 40;

    /// <summary>Follows every link of <paramref name="path"/>.</summary>
    /// <exception cref="IOException">The links lead in a circle.</exception>
    public static OutputPath Find(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (path == StandardOutput)
        {
            return new OutputPath(path, FileKind.Special, IsStandardOutput: true);
        }

        var real = Follow(path);
        // The link there leads to a file without a name, or to one that its process goes on writing to.
        return OpenFile().Match(real) is { Success: true } open
            ? new OutputPath(real, FileKind.Special, IsOwn(open) && open.Groups["number"].Value == "1")
            : new OutputPath(real, FileKinds.Of(real), IsStandardOutput: false);
    }

    private static string Follow(string path)
    {
        var full = System.IO.Path.GetFullPath(path);
        var root = System.IO.Path.GetPathRoot(full)!;
        var current = root;
        var rest = new Stack<string>(Parts(full[root.Length..]).Reverse());
        var links = 0;
        while (rest.TryPop(out var part))
        {
            var next = part == ".." ? System.IO.Path.GetDirectoryName(current) ?? root : Join(current, part);
            if (part is ".." || OpenFile().IsMatch(next) || LinkTarget(next) is not { } target)
            {
                current = next;
                continue;
            }

            if (++links > MostLinks)
            {
                throw new IOException($"'{path}' has too many links; they may lead in a circle.");
            }

            var targetRoot = System.IO.Path.GetPathRoot(target) ?? "";
            current = targetRoot.Length > 0 ? targetRoot : current;
            foreach (var each in Parts(target[targetRoot.Length..]).Reverse())
            {
                rest.Push(each);
            }
        }

        return current;
    }

    private static string Join(string folder, string name) => System.IO.Path.Join(folder, name);

    private static IEnumerable<string> Parts(string path) =>
        path.Split(System.IO.Path.DirectorySeparatorChar, System.IO.Path.AltDirectorySeparatorChar)
            .Where(part => part is not "" and not ".");

    private static string? LinkTarget(string path)
    {
        try
        {
            return new FileInfo(path).LinkTarget;
        }
        catch (UnauthorizedAccessException)
        {
            // If the link may not be read, writing the file fails and says so.
            return null;
        }
    }

    private static bool IsOwn(Match open) =>
        !open.Groups["process"].Success
        || open.Groups["process"].Value == Environment.ProcessId.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?:/proc/(?<process>\d+)(?:/task/\d+)?|/dev)/fd/(?<number>\d+)$")]
    private static partial Regex OpenFile();
}
