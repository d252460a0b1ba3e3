using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Reports;

namespace LightsailContract.Cli;

/// <summary>A result, and how much of it is shown.</summary>
/// <param name="Report">The result.</param>
/// <param name="Stated">The rules that the contracts state themselves.</param>
internal sealed record ResultView(ConformanceReport Report, StatedRules Stated)
{
    /// <summary>Whether every rule and every violation is shown in full.</summary>
    public bool All { get; init; }

    /// <summary>The broken rules that are known to fail, by id.</summary>
    public IReadOnlySet<string> Expected { get; init; } = new HashSet<string>();

    /// <summary>The rules that were replayed, by id. Only they are shown; if there is none, all are.</summary>
    public IReadOnlySet<string> Only { get; init; } = new HashSet<string>();

    /// <summary>The rules to show.</summary>
    public IReadOnlyList<RuleResult> Rules =>
        [.. Report.Rules.Where(rule => Only.Count == 0 || Only.Contains(rule.Id))];

    /// <summary>The broken rules by their probable cause, the gravest first.</summary>
    public IReadOnlyList<ViolationGroup> Groups => field ??= ViolationGroup.FromReport(Report, Expected);

    /// <summary>The outcome, which the exit code comes from, too.</summary>
    public required RunOutcome Outcome { get; init; }

    /// <summary>The groups to show first: those with a rule that is not known to fail, and with <see cref="All"/> every one.
    /// In each, what is known to fail comes last, so that a new failure is what a reader sees.</summary>
    public IReadOnlyList<ViolationGroup> News =>
        [.. Groups.Where(group => All || group.Rules.Any(rule => !Expected.Contains(rule.Id)))];
}
