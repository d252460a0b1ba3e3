using System.Globalization;
using System.IO.Enumeration;
using LightsailContract.Conformance.Api;

namespace LightsailContract.Cli;

/// <summary>The rules that are expected to fail. Only a new failure, or a listed rule that passes now, fails the run.</summary>
internal sealed class KnownFailing
{
    private const int MaxBytes = 1024 * 1024;

    private readonly string _path;
    private readonly IReadOnlyList<string> _lines;
    private readonly IReadOnlyList<(int Line, string Glob)> _entries;

    private KnownFailing(string path, IReadOnlyList<string> lines)
    {
        _path = path;
        _lines = lines;
        _entries = [.. Entries(lines)];
    }

    /// <summary>Reads a list: one rule id on each line, <c>*</c> for any text, <c>#</c> before a comment.</summary>
    /// <param name="path">The file, or null for an empty list.</param>
    /// <param name="catalog">All rules.</param>
    /// <param name="option">The option that names the file.</param>
    /// <exception cref="UsageException">The file cannot be read, or an entry names no rule.</exception>
    public static KnownFailing Read(string? path, IReadOnlyList<RuleInfo> catalog, string option = "--known-failing")
    {
        if (path is null)
        {
            return new KnownFailing("", []);
        }

        var list = new KnownFailing(path, ReadLines(path, option));
        foreach (var (line, glob) in list._entries)
        {
            if (!catalog.Any(rule => Matches(glob, rule.Id)))
            {
                throw new UsageException(
                    string.Create(CultureInfo.InvariantCulture, $"{path}({line},1): there is no rule '{glob}'.")
                );
            }
        }

        return list;
    }

    /// <summary>The broken rules that are on the list.</summary>
    public IReadOnlySet<string> Expected(ConformanceReport report) =>
        report.Rules.Where(IsBroken).Select(rule => rule.Id).Where(IsListed).ToHashSet(StringComparer.Ordinal);

    /// <summary>A line for each entry whose rules were checked and pass.</summary>
    public IReadOnlyList<string> Stale(ConformanceReport report, string advice = "remove it from the list") =>
        [
            .. _entries
                .Where(entry => IsStale(entry.Glob, report))
                .Select(entry =>
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{_path}({entry.Line},1): stale: '{entry.Glob}' passes now; {advice}."
                    )
                ),
        ];

    /// <summary>The lines without the stale entries and the comments directly above them. A comment in the first line is
    /// about the whole file.</summary>
    public IReadOnlyList<string> WithoutStale(ConformanceReport report)
    {
        var stale = _entries.Where(entry => IsStale(entry.Glob, report)).Select(entry => entry.Line).ToHashSet();
        var kept = new List<string>();
        for (var i = 0; i < _lines.Count; i++)
        {
            if (!stale.Contains(i + 1))
            {
                kept.Add(_lines[i]);
                continue;
            }

            // A comment is about all entries up to the next blank line or comment.
            var next = i + 1;
            while (next < _lines.Count && stale.Contains(next + 1))
            {
                next++;
            }

            var isShared = next < _lines.Count && _lines[next].Trim() is { Length: > 0 } line && line[0] != '#';
            while (!isShared && kept.Count > 1 && kept[^1].TrimStart().StartsWith('#'))
            {
                kept.RemoveAt(kept.Count - 1);
            }
        }

        return kept;
    }

    /// <summary>Whether an entry names the rule.</summary>
    public bool IsListed(string id) => _entries.Any(entry => Matches(entry.Glob, id));

    private static bool IsStale(string glob, ConformanceReport report)
    {
        var rules = report.Rules.Where(rule => Matches(glob, rule.Id)).ToArray();
        return rules.Any(rule => rule.Verdict == Verdict.Passed) && !rules.Any(IsBroken);
    }

    private static bool IsBroken(RuleResult rule) => rule.Verdict is Verdict.Failed or Verdict.Warned;

    private static bool Matches(string glob, string id) =>
        FileSystemName.MatchesSimpleExpression(glob, id, ignoreCase: false)
        || FileSystemName.MatchesSimpleExpression(
            glob,
            id.AsSpan(id.IndexOf('/', StringComparison.Ordinal) + 1),
            ignoreCase: false
        );

    private static IEnumerable<(int Line, string Glob)> Entries(IReadOnlyList<string> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var text = lines[i].Split('#', 2)[0].Trim();
            if (text.Length > 0)
            {
                yield return (i + 1, text);
            }
        }
    }

    private static string[] ReadLines(string path, string option)
    {
        try
        {
            return new FileInfo(path).Length > MaxBytes
                ? throw new UsageException($"{option} {path}: the file has more than {MaxBytes} bytes.")
                : File.ReadAllLines(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{option} {path}: {exception.Message}");
        }
    }
}
