using LightsailContract.Model;

namespace LightsailContract.Conformance.SelfTest;

/// <summary>The result of a self-test: which rules detect the mutations that break them.</summary>
/// <param name="Results">One result for each rule and mutation; a rule without a mutation has one result.</param>
public sealed record SelfTestReport(IReadOnlyList<MutantResult> Results)
{
    /// <summary>The share of mutations that were detected, from 0 to 1. A rule without a mutation counts as one that was
    /// not.</summary>
    public double KillRate => Results.Count == 0 ? 0 : (double)Results.Count(result => result.Killed) / Results.Count;

    /// <summary>Whether every rule has a mutation and detected all of them.</summary>
    public bool Passed => Results.Count > 0 && Results.All(result => result.Killed);

    /// <summary>The mutations that were not detected, and the rules without a mutation.</summary>
    public IEnumerable<MutantResult> Survivors => Results.Where(result => !result.Killed);

    /// <summary>The number of requests to the endpoint.</summary>
    public int Requests => Results.Sum(result => result.Requests);
}

/// <summary>The result for one rule and one mutation.</summary>
/// <param name="RuleId">The rule's id, with its service before it.</param>
/// <param name="Level">How grave it is to break the rule.</param>
/// <param name="Mutation">The name of the mutation; null if the rule has none.</param>
/// <param name="Killed">Whether the rule detected the mutation.</param>
/// <param name="Requests">The number of requests to the endpoint for it.</param>
/// <param name="Note">Why it was not detected, or null.</param>
public sealed record MutantResult(
    string RuleId,
    RuleLevel Level,
    string? Mutation,
    bool Killed,
    int Requests,
    string? Note
);

/// <summary>The progress of a self-test.</summary>
/// <param name="RuleId">The rule that is being broken.</param>
/// <param name="Fraction">The part that is done, from 0 to 1.</param>
/// <param name="Killed">The number of mutations that were detected so far.</param>
/// <param name="Survived">The number of mutations that were not detected so far.</param>
public sealed record SelfTestProgress(string RuleId, double Fraction, int Killed, int Survived);
