using LightsailContract.Conformance.Resources;

namespace LightsailContract.Conformance.Rules;

/// <summary>Takes the rules' word during one sequence.</summary>
internal sealed class CheckRecorder
{
    private readonly Dictionary<Rule, int> _checks = [];
    private readonly Dictionary<Rule, RuleFailure> _findings = [];

    public IReadOnlyDictionary<Rule, int> Checks => _checks;

    /// <summary>The first break of each rule that broke.</summary>
    public IReadOnlyDictionary<Rule, RuleFailure> Failures => _findings;

    /// <summary>Counts a check.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="holds">Whether it holds.</param>
    /// <param name="message">What was expected and what came; asked for only where it does not.</param>
    /// <param name="witnesses">The calls that show it, the last one being where it shows.</param>
    public void Check(Rule rule, bool holds, Func<string> message, params ReadOnlySpan<Exchange> witnesses)
    {
        _checks[rule] = _checks.GetValueOrDefault(rule) + 1;
        if (!holds && !_findings.ContainsKey(rule))
        {
            _findings[rule] = new RuleFailure(rule, message(), [.. witnesses]);
        }
    }
}

/// <summary>A rule that broke.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Message">What was expected and what came; not yet redacted.</param>
/// <param name="Trace">The calls that show it, in order.</param>
internal sealed record RuleFailure(Rule Rule, string Message, IReadOnlyList<Exchange> Trace)
{
    /// <summary>The call at which it shows.</summary>
    public Exchange Last => Trace[^1];
}
