using LightsailContract.Diff.Reports;

namespace LightsailContract.Cli;

/// <summary>An update at a terminal: what changed, and what to review.</summary>
internal static class UpdateScreen
{
    public static IEnumerable<ScreenLine> Lines(UpdateResult update, bool isWritten)
    {
        if (update.Source.Losses is { } losses)
        {
            foreach (var line in LossScreen.Lines(losses, "carried"))
            {
                yield return line;
            }

            yield return ScreenLine.Empty;
        }

        if (update.Diff is { } diff)
        {
            foreach (var line in PlainTextReport.Write(diff).TrimEnd('\n').Split('\n'))
            {
                yield return new ScreenLine(line);
            }
        }

        foreach (var finding in update.Findings)
        {
            yield return new ScreenLine(finding.ToString(), 0, LineStyle.Warning);
        }

        yield return ScreenLine.Empty;
        yield return new ScreenLine(Written(update, isWritten));
        foreach (var line in update.Review())
        {
            yield return new ScreenLine($"- {line}");
        }
    }

    private static string Written(UpdateResult update, bool isWritten)
    {
        var files = (update.IsChanged ? 1 : 0) + (update.Code?.Changes.Count ?? 0);
        return files == 0 ? "Everything is up to date."
            : isWritten
                ? $"{update.Path} is {(update.IsChanged ? "updated" : "up to date")}, {update.Code?.Changes.Count ?? 0} emitted files changed."
            : $"{files} files would change; nothing is written.";
    }
}
