using LightsailContract.Model;

namespace LightsailContract.Conformance.SelfTest;

/// <summary>Which rules can fail: each was broken on purpose, and this says whether it noticed.</summary>
/// <param name="Results">One result for each rule and mutation; a rule that has no mutation has one without.</param>
public sealed record SelfTestReport(IReadOnlyList<MutantResult> Results)
{
    /// <summary>The part of the mutations that were noticed, from 0 to 1; a rule without a mutation counts as one that was not.</summary>
    public double KillRate => Results.Count == 0 ? 0 : (double)Results.Count(result => result.Killed) / Results.Count;

    /// <summary>Whether every rule noticed each of its mutations, and has one.</summary>
    public bool Passed => Results.Count > 0 && Results.All(result => result.Killed);

    /// <summary>What was not noticed, rules without a mutation included.</summary>
    public IEnumerable<MutantResult> Survivors => Results.Where(result => !result.Killed);

    /// <summary>The requests that the endpoint was sent.</summary>
    public int Requests => Results.Sum(result => result.Requests);
}

/// <summary>What came of breaking one rule in one way.</summary>
/// <param name="RuleId">The rule, with its service before it.</param>
/// <param name="Level">How binding the rule is.</param>
/// <param name="Mutation">What was done wrong, in a few words; null where nothing is known that breaks the rule.</param>
/// <param name="Killed">Whether the rule noticed.</param>
/// <param name="Requests">The requests that the endpoint was sent for it.</param>
/// <param name="Note">Why it was not noticed, or null.</param>
public sealed record MutantResult(
    string RuleId,
    RuleLevel Level,
    string? Mutation,
    bool Killed,
    int Requests,
    string? Note
);

/// <summary>How far a self-test has come.</summary>
/// <param name="RuleId">The rule that is being broken.</param>
/// <param name="Fraction">How much is done, from 0 to 1.</param>
/// <param name="Killed">Mutations that were noticed so far.</param>
/// <param name="Survived">Mutations that were not, so far.</param>
public sealed record SelfTestProgress(string RuleId, double Fraction, int Killed, int Survived);
