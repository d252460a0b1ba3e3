using LightsailContract.Conformance.Resources;

namespace LightsailContract.Conformance.Rules;

/// <summary>Records the checks of one sequence.</summary>
internal sealed class CheckRecorder
{
    private readonly Dictionary<Rule, int> _checks = [];
    private readonly Dictionary<Rule, RuleFailure> _failures = [];

    public IReadOnlyDictionary<Rule, int> Checks => _checks;

    /// <summary>The first failure of each broken rule.</summary>
    public IReadOnlyDictionary<Rule, RuleFailure> Failures => _failures;

    /// <summary>Counts a check.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="holds">Whether the rule holds.</param>
    /// <param name="message">Makes the message: what was expected and what happened. Called only if the rule does not
    /// hold.</param>
    /// <param name="witnesses">The calls that show it; the last one breaks the rule.</param>
    public void Check(Rule rule, bool holds, Func<string> message, params ReadOnlySpan<Exchange> witnesses)
    {
        _checks[rule] = _checks.GetValueOrDefault(rule) + 1;
        if (!holds && !_failures.ContainsKey(rule))
        {
            _failures[rule] = new RuleFailure(rule, message(), [.. witnesses]);
        }
    }
}

/// <summary>The failure of a rule.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Message">What was expected and what happened; not yet redacted.</param>
/// <param name="Trace">The calls that show it, in order.</param>
internal sealed record RuleFailure(Rule Rule, string Message, IReadOnlyList<Exchange> Trace)
{
    /// <summary>The call that breaks the rule.</summary>
    public Exchange Last => Trace[^1];
}
