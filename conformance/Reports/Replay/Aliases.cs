using System.Text.RegularExpressions;

namespace LightsailContract.Conformance.Reports;

/// <summary>The values that later calls need, by alias (<c>&lt;access key 1&gt;</c>), and the response that each comes from.</summary>
internal sealed partial class Aliases
{
    private readonly List<(RawCall Call, CapturedAlias Alias)> _captured = [];

    public Aliases(IReadOnlyList<RawCall> calls)
    {
        for (var i = 0; i < calls.Count; i++)
        {
            var later = calls.Skip(i + 1).SelectMany(call => FindAll(call.Body)).ToHashSet(StringComparer.Ordinal);
            foreach (var text in later.Order(StringComparer.Ordinal).Where(text => !IsKnown(text)))
            {
                if (ResponsePath.Find(calls[i].ResponseBody, text) is { } path)
                {
                    _captured.Add((calls[i], new CapturedAlias(Variable(text), path)));
                }
            }
        }
    }

    /// <summary>The values in the response to <paramref name="call"/> that later calls need.</summary>
    public IReadOnlyList<CapturedAlias> CapturedBy(RawCall call) =>
        [.. _captured.Where(pair => ReferenceEquals(pair.Call, call)).Select(pair => pair.Alias)];

    /// <summary>The variables that <paramref name="call"/> needs and that are in no response.</summary>
    public IEnumerable<string> MissingIn(RawCall call) =>
        FindAll(call.Body).Where(text => !IsKnown(text)).Select(Variable).Distinct(StringComparer.Ordinal);

    /// <summary>A word for the shell, with each alias as its variable.</summary>
    public static string Quote(string text)
    {
        var parts = Pattern().Split(text);
        if (parts.Length == 1)
        {
            return ShellText.Quote(text);
        }

        var variables = FindAll(text).Select(alias => $"\"${Variable(alias)}\"").ToArray();
        var quoted = parts.Select(
            (part, i) => (part.Length == 0 ? "" : ShellText.Quote(part)) + variables.ElementAtOrDefault(i)
        );
        return string.Concat(quoted);
    }

    private bool IsKnown(string text) => _captured.Any(pair => pair.Alias.Variable == Variable(text));

    private static IEnumerable<string> FindAll(string text) => Pattern().Matches(text).Select(match => match.Value);

    private static string Variable(string alias) => alias[1..^1].ToUpperInvariant().Replace(' ', '_');

    // As the kit writes an alias: words of the contract, then a number.
    [GeneratedRegex("<[a-z]+(?: [a-z]+){0,4} [0-9]{1,9}>")]
    private static partial Regex Pattern();
}

/// <summary>A value of a response that later calls need.</summary>
/// <param name="Variable">The shell variable that keeps it.</param>
/// <param name="Path">The place in the response.</param>
internal sealed record CapturedAlias(string Variable, ResponsePath Path);
