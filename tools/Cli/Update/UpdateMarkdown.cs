using System.Globalization;
using System.Text;
using LightsailContract.Diff.Reports;

namespace LightsailContract.Cli;

/// <summary>An update as Markdown, for a pull request.</summary>
internal static class UpdateMarkdown
{
    // A commit shows all of them.
    private const int ShownFiles = 50;

    public static string Write(UpdateResult update)
    {
        var service = update.Source.Contract.Service;
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# Update of {service}\n\n");
        var review = update.Review().ToList();
        text.Append(review.Count == 0 ? "There is nothing to review.\n\n" : "To review:\n\n");
        foreach (var line in review)
        {
            text.Append(CultureInfo.InvariantCulture, $"- [ ] {line}\n");
        }

        text.Append(review.Count == 0 ? "" : "\n");
        if (update.Diff is { } diff)
        {
            text.Append(MarkdownReport.Write(diff)).Append('\n');
        }

        if (update.Findings.Count > 0)
        {
            text.Append("## New findings of the linter\n\n");
            foreach (var finding in update.Findings)
            {
                text.Append(CultureInfo.InvariantCulture, $"- `{finding.ToString().Replace('`', '\'')}`\n");
            }

            text.Append('\n');
        }

        if (update.Code is { } code)
        {
            text.Append(CultureInfo.InvariantCulture, $"## Emitted code: {code.Changes.Count} files differ\n\n");
            foreach (var change in code.Changes.Take(ShownFiles))
            {
                text.Append(CultureInfo.InvariantCulture, $"- {change.Kind}: `{change.Path}`\n");
            }

            text.Append(code.Changes.Count > ShownFiles ? "- and more\n\n" : "\n");
        }

        return update.Source.Losses is { } losses
            ? text.Append(LossMarkdown.Write(service, losses)).ToString()
            : text.ToString();
    }
}
