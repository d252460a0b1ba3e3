using LightsailContract.Diff.Changes;
using LightsailContract.Model;

namespace LightsailContract.Diff.Reports;

/// <summary>The result for a terminal of 80 columns, the gravest changes first.</summary>
public static class PlainTextReport
{
    private const int Width = 80;
    private const int MostNames = 4;

    /// <summary>The text, ended by a line break.</summary>
    /// <param name="result">What differs.</param>
    public static string Write(DiffResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var lines = new List<string>();
        lines.AddRange(result.Removed.Select(service => $"The service {service} is removed."));
        lines.AddRange(result.Added.Select(service => $"The service {service} is added."));
        foreach (var severity in DiffWords.Order)
        {
            var changes = result.Changes.Where(change => change.Worst == severity).ToList();
            if (changes.Count > 0)
            {
                lines.Add($"{DiffWords.Title(severity)} ({changes.Count})");
                lines.AddRange(changes.SelectMany(Lines));
                lines.Add("");
            }
        }

        AddList(lines, "Conformance rules added", result.Rules.Added);
        AddList(lines, "Conformance rules removed", result.Rules.Removed);
        AddList(lines, "Conformance rules changed", result.Rules.Changed);
        AddList(lines, "Stored violations to check", result.Replays);
        AddList(lines, "Known failures to check", result.KnownFailures);
        lines.Add(result.IsEmpty ? "No difference." : DiffWords.Summary(result));
        return string.Concat(lines.Select(line => line + "\n"));
    }

    private static IEnumerable<string> Lines(Change change)
    {
        var whom = DiffWords.Whom(change.Severities);
        return Wrap($"  {change.Subject}: {change.Message} [{change.Kind.Id}]", 4)
            .Concat(whom.Length == 0 ? [] : Wrap($"    {whom}", 6))
            .Concat(change.Emitted.Count == 0 ? [] : Wrap($"    C#: {Some(change.Emitted)}", 6))
            .Concat(Places(change));
    }

    private static IEnumerable<string> Places(Change change) =>
        change is { Old: { } old, New: { } current } && (old.Line, old.File) != (current.Line, current.File)
            ? [$"    {Place(current)}", $"    was {Place(old)}"]
            : new[] { change.New ?? change.Old }.OfType<SourceLocation>().Select(place => $"    {Place(place)}");

    private static string Place(SourceLocation place) => $"{place.File}:{place.Line}";

    private static string Some(IReadOnlyList<string> names) =>
        string.Join(", ", names.Take(MostNames))
        + (names.Count > MostNames ? $" and {names.Count - MostNames} more" : "");

    private static void AddList(List<string> lines, string title, IReadOnlyList<string> entries)
    {
        if (entries.Count > 0)
        {
            lines.Add($"{title} ({entries.Count})");
            lines.AddRange(entries.Select(entry => $"  {entry}"));
            lines.Add("");
        }
    }

    // Paths and ids stay whole, so that they can be copied.
    private static IEnumerable<string> Wrap(string text, int indent)
    {
        var line = text[..(text.Length - text.TrimStart().Length)];
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var isFirst = line.Length == 0 || line.All(each => each == ' ');
            if (!isFirst && line.Length + 1 + word.Length > Width)
            {
                yield return line;
                line = new string(' ', indent) + word;
                continue;
            }

            line += isFirst ? word : " " + word;
        }

        yield return line;
    }
}
