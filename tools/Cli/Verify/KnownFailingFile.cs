using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Reports;

namespace LightsailContract.Cli;

/// <summary>The file of <c>--write-known-failing</c>: what is there already and still fails, and every new failure.</summary>
/// <param name="path">The file.</param>
/// <param name="before">What it contained before the run.</param>
internal sealed class KnownFailingFile(string path, KnownFailing before)
{
    private const string Header =
        "# Rules that are known to fail, one on each line, for --known-failing. # begins a comment, such as a reason.";

    private const int LongestComment = 120;

    /// <summary>The file, or null if none is wanted.</summary>
    /// <exception cref="UsageException">It cannot be written, or what is there is not a list of rules.</exception>
    public static KnownFailingFile? Open(string? path, IReadOnlyList<RuleInfo> catalog)
    {
        const string option = "--write-known-failing";
        if (path is null)
        {
            return null;
        }

        var place = WritablePath.Require(path, option);
        return place.Kind switch
        {
            FileKind.None => new KnownFailingFile(path, KnownFailing.Read(null, catalog)),
            FileKind.Regular => new KnownFailingFile(path, KnownFailing.Read(path, catalog, option)),
            _ => throw new UsageException($"{option} {path}: it must be a file, because it is read again."),
        };
    }

    /// <summary>Writes the whole file or nothing. Comments stay, except those directly above an entry that is stale.</summary>
    /// <returns>A line for each entry that is left out, and how many rules are new in the file.</returns>
    /// <exception cref="UsageException">It cannot be written.</exception>
    public IReadOnlyList<string> Write(ConformanceReport report, bool strict)
    {
        var kept = before.WithoutStale(report);
        var missing = ViolationGroup
            .FromReport(report)
            .SelectMany(group => group.Rules)
            .Where(rule => (rule.Verdict == Verdict.Failed || strict) && !before.IsListed(rule.Id))
            .ToList();
        string[] lines =
        [
            .. kept.Count == 0 ? [Header] : kept,
            .. missing.Select(rule => $"{rule.Id} # {Comment(rule)}"),
        ];
        try
        {
            AtomicFile.WriteText(path, string.Concat(lines.Select(line => line + "\n")));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"--write-known-failing: {path} cannot be written: {OneLine.Of(exception)}");
        }

        return
        [
            .. before.Stale(report, "it is left out of the new list"),
            $"{path}: {ReportWords.Number(missing.Count, "rule", "rules")} added.",
        ];
    }

    private static string Comment(RuleResult rule) =>
        VisibleText.Cut(
            VisibleText.Escape(
                string.Join(
                    ' ',
                    (rule.Violation?.Message ?? rule.Statement).Split(
                        (char[]?)null,
                        StringSplitOptions.RemoveEmptyEntries
                    )
                )
            ),
            LongestComment
        );
}
