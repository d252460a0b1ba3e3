using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Suite;

namespace LightsailContract.Cli;

/// <summary>The report of a run that ended before any rule was checked, or that was cancelled. It says why.</summary>
internal static class UncheckedReport
{
    /// <param name="target">What was to be checked.</param>
    /// <param name="options">The options of the run.</param>
    /// <param name="startedAt">When the run began.</param>
    /// <param name="reason">The kind of reason.</param>
    /// <param name="message">Why it ended, as a sentence without secrets.</param>
    public static ConformanceReport Of(
        VerifyTarget target,
        ConformanceOptions options,
        DateTimeOffset startedAt,
        EarlyEndReason reason,
        string message
    )
    {
        var rules = RuleCatalog.Derive(target.Services).Select(rule => NotExercised(rule, message)).ToList();
        var services = target.Services.Select(each => each.Contract.Service).ToList();
        return new ConformanceReport
        {
            Tool = options.Tool,
            Version = ConformanceSuite.Version,
            Services = services,
            Endpoint = target.Name,
            Seed = options.Seed,
            StartedAt = startedAt,
            DurationMs = (long)(options.Clock.GetUtcNow() - startedAt).TotalMilliseconds,
            Summary = new ReportSummary(0, 0, 0, NotExercised: rules.Count, 0, 0, Requests: 0, Checks: 0),
            Rules = rules,
            Observations = [],
            EndedEarly = [.. services.Select(service => new EarlyEnd(service, reason, message))],
        };
    }

    private static RuleResult NotExercised(RuleInfo rule, string why) =>
        new()
        {
            Id = rule.Id,
            Service = rule.Service,
            Kind = rule.Kind,
            Operations = rule.Operations,
            Level = rule.Level,
            Basis = rule.Basis,
            Statement = rule.Statement,
            Source = rule.Source,
            Location = rule.Location,
            Verdict = Verdict.NotExercised,
            Observations = 0,
            Note = why,
        };
}
