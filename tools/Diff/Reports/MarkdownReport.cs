using LightsailContract.Diff.Changes;

namespace LightsailContract.Diff.Reports;

/// <summary>The result as Markdown, for a pull request.</summary>
public static class MarkdownReport
{
    /// <summary>The text, ended by a line break.</summary>
    /// <param name="result">What differs.</param>
    public static string Write(DiffResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var lines = new List<string> { "## Changes of the contract", "" };
        lines.Add(result.IsEmpty ? "There is no difference." : DiffWords.Summary(result) + ".");
        lines.AddRange(result.Removed.Select(service => $"\nThe service {Cell(service)} is removed."));
        lines.AddRange(result.Added.Select(service => $"\nThe service {Cell(service)} is added."));
        foreach (var severity in DiffWords.Order)
        {
            var changes = result.Changes.Where(change => change.Worst == severity).ToList();
            if (changes.Count > 0)
            {
                lines.AddRange([
                    "",
                    $"### {DiffWords.Title(severity)}",
                    "",
                    "| what | change | whom | kind | line |",
                    "| --- | --- | --- | --- | --- |",
                ]);
                lines.AddRange(changes.Select(Row));
            }
        }

        AddList(lines, "Conformance rules added", result.Rules.Added);
        AddList(lines, "Conformance rules removed", result.Rules.Removed);
        AddList(lines, "Conformance rules changed", result.Rules.Changed);
        AddList(lines, "Stored violations to check", result.Replays);
        AddList(lines, "Known failures to check", result.KnownFailures);
        return string.Concat(lines.Select(line => line + "\n"));
    }

    private static string Row(Change change) =>
        $"| {Cell(change.Subject)} | {Cell(change.Message)} | {DiffWords.Whom(change.Severities)} | {change.Kind.Id} "
        + $"| {(change.New ?? change.Old)?.Line} |";

    private static void AddList(List<string> lines, string title, IReadOnlyList<string> entries)
    {
        if (entries.Count > 0)
        {
            lines.AddRange(["", $"### {title}", ""]);
            lines.AddRange(entries.Select(entry => $"- {Cell(entry)}"));
        }
    }

    // Text of a contract must not end a cell or begin markup.
    private static string Cell(string text)
    {
        var cell = new System.Text.StringBuilder();
        foreach (var character in text)
        {
            cell.Append(
                character switch
                {
                    '\n' or '\r' => " ",
                    '|' or '\\' or '`' or '*' or '_' or '[' or ']' or '#' => $"\\{character}",
                    '<' => "&lt;",
                    '>' => "&gt;",
                    _ => character.ToString(),
                }
            );
        }

        return cell.ToString();
    }
}
