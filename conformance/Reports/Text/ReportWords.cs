using System.Globalization;
using LightsailContract.Conformance.Api;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Reports;

/// <summary>The words that all kinds of report use.</summary>
public static class ReportWords
{
    /// <summary>The verdicts, the most important first.</summary>
    public static IReadOnlyList<Verdict> Verdicts { get; } =
    [Verdict.Failed, Verdict.Warned, Verdict.Unsupported, Verdict.NotExercised, Verdict.Skipped, Verdict.Passed];

    /// <summary>The verdict's place in <see cref="Verdicts"/>.</summary>
    internal static int Rank(Verdict verdict)
    {
        for (var i = 0; i < Verdicts.Count; i++)
        {
            if (Verdicts[i] == verdict)
            {
                return i;
            }
        }

        return Verdicts.Count;
    }

    /// <summary>What every report writes over the observations.</summary>
    public const string ObservationsTitle = "Observed behaviour that the documents do not describe";

    /// <summary>The verdict that says the most for rules of which none is broken: passed if one is.</summary>
    public static Verdict Best(IReadOnlyCollection<RuleResult> rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return rules.MaxBy(rule => Rank(rule.Verdict))?.Verdict ?? Verdict.NotExercised;
    }

    /// <summary>The verdict as it is in a JSON report: <c>not exercised</c>.</summary>
    public static string Word(this Verdict verdict) =>
        verdict switch
        {
            Verdict.Passed => "passed",
            Verdict.Failed => "failed",
            Verdict.Warned => "warned",
            Verdict.NotExercised => "not exercised",
            Verdict.Unsupported => "unsupported",
            Verdict.Skipped => "skipped",
            _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "Unknown verdict."),
        };

    /// <summary>A sign that distinguishes the verdicts without colour.</summary>
    public static string Sign(this Verdict verdict) =>
        verdict switch
        {
            Verdict.Passed => "✓",
            Verdict.Failed => "✗",
            Verdict.Warned => "!",
            Verdict.Unsupported => "?",
            _ => "–",
        };

    /// <summary><c>must</c> or <c>should</c>.</summary>
    public static string Word(this RuleLevel level) => level == RuleLevel.Must ? "must" : "should";

    /// <summary><c>documented</c> or <c>inferred</c>.</summary>
    public static string Word(this RuleBasis basis) => basis == RuleBasis.Documented ? "documented" : "inferred";

    /// <summary>How grave and, if no document states the rule, how sure: <c>must</c>, or <c>must, inferred</c>.</summary>
    public static string Strength(this RuleResult rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        var level = rule.Level.Word();
        return rule.Basis == RuleBasis.Documented ? level : $"{level}, {rule.Basis.Word()}";
    }

    /// <summary>How many rules have the verdict.</summary>
    public static int Count(this ReportSummary summary, Verdict verdict)
    {
        ArgumentNullException.ThrowIfNull(summary);
        return verdict switch
        {
            Verdict.Passed => summary.Passed,
            Verdict.Failed => summary.Failed,
            Verdict.Warned => summary.Warned,
            Verdict.NotExercised => summary.NotExercised,
            Verdict.Unsupported => summary.Unsupported,
            _ => summary.Skipped,
        };
    }

    /// <summary>How the broken rules are ordered in a report.</summary>
    internal static string Causes(IReadOnlyList<ViolationGroup> groups) =>
        $"{Number(groups.Sum(group => group.Rules.Count), "rule", "rules")} with {Number(groups.Count, "probable cause", "probable causes")}, the gravest first.";

    /// <summary>A count and its noun: <c>1 rule</c>, <c>2,000 rules</c>.</summary>
    public static string Number(long count, string one, string many) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:N0} {(count == 1 ? one : many)}");

    /// <summary>A duration for people: <c>840 ms</c>, <c>9.3 s</c>, <c>2 min 5 s</c>.</summary>
    public static string Duration(long milliseconds) =>
        milliseconds switch
        {
            < 1000 => string.Create(CultureInfo.InvariantCulture, $"{milliseconds} ms"),
            < 60_000 => string.Create(CultureInfo.InvariantCulture, $"{milliseconds / 1000.0:0.0} s"),
            _ => string.Create(
                CultureInfo.InvariantCulture,
                $"{milliseconds / 60_000} min {milliseconds % 60_000 / 1000} s"
            ),
        };

    /// <summary>The reason that ended a run, in one word.</summary>
    public static string Word(this EarlyEndReason reason) =>
        reason switch
        {
            EarlyEndReason.Budget => "budget",
            EarlyEndReason.TimeLimit => "time limit",
            EarlyEndReason.Parents => "parents",
            EarlyEndReason.Cancelled => "cancelled",
            _ => "endpoint",
        };

    /// <summary>Why a service was not checked completely. The text comes from outside and is not yet safe to print.</summary>
    public static string EndedEarly(EarlyEnd end)
    {
        ArgumentNullException.ThrowIfNull(end);
        return $"{end.Service} was not checked completely: {end.Message}";
    }

    /// <summary>The scenario of the contract that found a violation. The text comes from outside and is not yet safe to print.</summary>
    public static string Origin(ScenarioInfo scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        return $"Found by scenario {scenario.Id}: {scenario.Statement}";
    }

    /// <summary>The titles of the documents that state a rule.</summary>
    public static string Sources(RuleResult rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return string.Join("; ", rule.Source.Select(source => source.Title));
    }
}
