using System.Globalization;
using System.Text.RegularExpressions;
using LightsailContract.Conformance.Api;

namespace LightsailContract.Conformance.Reports;

/// <summary>The calls of a violation in a form in which two runs of the same calls are equal.</summary>
internal static partial class CallSequence
{
    /// <summary>The calls in words. Parents and keys are numbered again, because a run takes whichever parent is free.</summary>
    public static IReadOnlyList<string> Normalize(RuleResult rule)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        return
        [
            .. (rule.Violation?.Steps ?? []).Select(step =>
                NumberedNoun().Replace(step.Description, match => Renumber(match))
            ),
        ];

        string Renumber(Match match)
        {
            var noun = match.Groups[1].Value;
            if (!numbers.TryGetValue(match.Value, out var number))
            {
                number = counts[noun] = counts.GetValueOrDefault(noun) + 1;
                numbers.Add(match.Value, number);
            }

            return string.Create(CultureInfo.InvariantCulture, $"{noun} {number}");
        }
    }

    /// <summary>Whether <paramref name="calls"/> has all of <paramref name="part"/>, in their order, others between them.</summary>
    public static bool Contains(IReadOnlyList<string> calls, IReadOnlyList<string> part)
    {
        var found = 0;
        foreach (var call in calls)
        {
            if (found < part.Count && call == part[found])
            {
                found++;
            }
        }

        return found == part.Count;
    }

    [GeneratedRegex(@"\b(\w+) \d+\b")]
    private static partial Regex NumberedNoun();
}
