using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Generation;
using LightsailContract.Conformance.Resources;
using LightsailContract.Conformance.Rules;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Reporting;

/// <summary>Makes the result of each rule.</summary>
internal sealed class Verdicts(
    RuleStatistics scoreboard,
    OperationSupport support,
    ViolationWriter violations,
    SignatureSupport signatures,
    Func<Rule, string?> skipReason,
    Func<Rule, string?> notExercisedReason,
    string? endedEarly
)
{
    public RuleResult ResultFor(Rule rule)
    {
        var info = rule.Info;
        var (verdict, note) = Judge(rule);
        return new RuleResult
        {
            Id = info.Id,
            Service = info.Service,
            Kind = info.Kind,
            Operations = info.Operations,
            Level = signatures.IsShould(rule) ? RuleLevel.Should : info.Level,
            Basis = info.Basis,
            Statement = info.Statement,
            Source = info.Source,
            Location = info.Location,
            Verdict = verdict,
            Observations = scoreboard.ChecksOf(rule),
            Note = note,
            Violation = verdict is Verdict.Failed or Verdict.Warned
                ? violations.Write(scoreboard.FindCounterexample(rule)!)
                : null,
        };
    }

    private (Verdict Verdict, string? Note) Judge(Rule rule)
    {
        if (skipReason(rule) is { } skipped)
        {
            return (Verdict.Skipped, skipped);
        }

        var broken = scoreboard.FindCounterexample(rule);
        if (broken is not null && signatures.IsShould(rule))
        {
            return (Verdict.Warned, null);
        }

        if (signatures.WhyUnsupported(rule) is { } unsupported)
        {
            return (Verdict.Unsupported, unsupported);
        }

        if (broken is not null && !support.IsUnsupported(broken.Finding.Last.Operation.Name))
        {
            return (rule.Info.Level == RuleLevel.Must ? Verdict.Failed : Verdict.Warned, null);
        }

        if (rule.Info.Operations.FirstOrDefault(support.IsUnsupported) is { } lacking)
        {
            return (Verdict.Unsupported, $"The endpoint lacks {lacking}: {support.WhyUnsupported(lacking)}");
        }

        // A rule that was only partly checked counts as not exercised.
        var reason = notExercisedReason(rule);
        return scoreboard.ChecksOf(rule) == 0 || reason is not null
            ? (Verdict.NotExercised, reason ?? endedEarly ?? "No suitable call.")
            : (Verdict.Passed, null);
    }
}
