using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Resources;
using LightsailContract.Conformance.Rules.Mutations;

namespace LightsailContract.Conformance.Rules;

/// <summary>Checks one requirement.</summary>
/// <remarks>A rule has no fields that change, so that a sequence can be run again to shrink it: <see cref="IRunView"/>
/// holds exchanges, expected state and counters.</remarks>
internal abstract class Rule(RuleInfo info)
{
    public RuleInfo Info { get; } = info;

    /// <summary>The mutations that break the rule. The self-test checks that the rule detects each of them.</summary>
    public required IReadOnlyList<Mutant> Mutants { get; init; }

    /// <summary>True if the rule needs parallel calls.</summary>
    public virtual bool NeedsParallelCalls => false;

    /// <summary>Called with a response, before the expected state is updated.</summary>
    public virtual void Observe(Exchange exchange, IRunView run, CheckRecorder recorder) { }

    /// <summary>Called with a complete list after the settle time.</summary>
    public virtual void ObserveListing(Listing listing, IRunView run, CheckRecorder recorder) { }

    /// <summary>Called after parallel calls and the list that follows.</summary>
    public virtual void ObserveParallelCalls(ParallelOutcome race, IRunView run, CheckRecorder recorder) { }

    public override string ToString() => Info.Id;
}
