using LightsailContract.Conformance.Api;

namespace LightsailContract.Conformance.Reports;

/// <summary>What a run says about the endpoint. The exit code, the headline of every report, and what a report marks as a
/// failure all come from it, so that they agree.</summary>
public sealed class RunOutcome
{
    private readonly ReportOptions _options;
    private readonly ConformanceReport _report;
    private readonly int _broken;
    private readonly int _warned;
    private readonly int _known;

    private RunOutcome(ConformanceReport report, ReportOptions options)
    {
        (_report, _options) = (report, options);
        var broken = report.Rules.Where(IsBroken).ToList();
        _broken = broken.Count(Counts);
        _known = broken.Count(IsKnown);
        _warned = broken.Count - _broken - _known;
        Result =
            _broken > 0 || options.Stale.Count > 0 ? RunResult.Broken
            : report.EndedEarly.Any(IsEndpoint) || !report.Rules.Any(IsJudged) ? RunResult.NotChecked
            : RunResult.Conforming;
    }

    /// <summary>The result: the exit code in words.</summary>
    public RunResult Result { get; }

    /// <summary>The verdict whose sign and colour the whole run has.</summary>
    public Verdict Verdict =>
        Result switch
        {
            RunResult.Broken => Verdict.Failed,
            RunResult.NotChecked => Verdict.NotExercised,
            _ => _warned > 0 ? Verdict.Warned : Verdict.Passed,
        };

    /// <summary>The result in one line.</summary>
    public string Headline => string.Join(", ", Parts());

    /// <summary>The outcome of a run.</summary>
    /// <param name="report">The report.</param>
    /// <param name="options">What counts as broken.</param>
    public static RunOutcome Of(ConformanceReport report, ReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        return new RunOutcome(report, options ?? new ReportOptions());
    }

    /// <summary>Whether the rule alone makes the run fail: it is broken, it counts, and it is not known to fail.</summary>
    public bool Counts(RuleResult rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return IsBroken(rule) && (rule.Verdict == Verdict.Failed || _options.Strict) && !IsKnown(rule);
    }

    /// <summary>Whether the rule is broken and known to fail.</summary>
    public bool IsKnown(RuleResult rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return IsBroken(rule) && _options.Known.Contains(rule.Id);
    }

    /// <summary>Why the service was not checked to its end because of the endpoint, or null.</summary>
    public string? WhyNotChecked(string service) =>
        _report.EndedEarly.FirstOrDefault(end => end.Service == service && IsEndpoint(end)) is { } end
            ? ReportWords.EndedEarly(end)
        : Result == RunResult.NotChecked && !_report.EndedEarly.Any(IsEndpoint) ? "No rule could be checked."
        : null;

    private IEnumerable<string> Parts()
    {
        var isWhole = _report.EndedEarly.Count == 0;
        var judged = _report.Rules.Any(IsJudged);
        if (_broken > 0)
        {
            yield return ReportWords.Number(_broken, "rule is broken", "rules are broken");
        }
        else if (_options.Stale.Count > 0)
        {
            yield return "The list of known failures is out of date";
        }
        else if (!judged)
        {
            yield return "Nothing was checked";
        }
        else if (Result == RunResult.NotChecked)
        {
            yield return "Not checked completely";
        }
        else
        {
            yield return _warned > 0 ? "No must-rule is broken"
            : _known > 0 ? "No other rule is broken"
            : "No rule is broken";
        }

        if (_warned > 0)
        {
            yield return ReportWords.Number(_warned, "warning", "warnings");
        }

        if (_known > 0)
        {
            yield return $"{_known} known to fail";
        }

        if (_options.Stale.Count > 0)
        {
            yield return ReportWords.Number(_options.Stale.Count, "known failure passes", "known failures pass");
        }

        if (!isWhole && judged && (Result != RunResult.NotChecked || _options.Stale.Count > 0))
        {
            yield return "not checked completely";
        }
    }

    // If the requests of the user's own budget are used up, the endpoint did nothing wrong.
    private static bool IsEndpoint(EarlyEnd end) => !end.IsWanted;

    private static bool IsBroken(RuleResult rule) => rule.Verdict is Verdict.Failed or Verdict.Warned;

    private static bool IsJudged(RuleResult rule) => rule.Verdict is Verdict.Passed or Verdict.Failed or Verdict.Warned;
}

/// <summary>The result of a run.</summary>
public enum RunResult
{
    /// <summary>No rule that counts is broken.</summary>
    Conforming,

    /// <summary>A rule that counts is broken, or a rule that is known to fail passes.</summary>
    Broken,

    /// <summary>The endpoint could not be used to the end, or no rule could be checked.</summary>
    NotChecked,
}
