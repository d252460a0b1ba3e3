using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Resources;
using LightsailContract.Conformance.Rules.Mutations;

namespace LightsailContract.Conformance.Rules;

/// <summary>One thing that must hold: it looks at what happens and says so where it does not.</summary>
/// <remarks>A rule keeps no state of its own, so that a sequence can be run again to shorten it: what happened stands in
/// the run view's expected state, and what must be remembered over sequences in its memory.</remarks>
internal abstract class Rule(RuleInfo info)
{
    public RuleInfo Info { get; } = info;

    /// <summary>How an endpoint breaks the rule on purpose; the self-test holds that the rule finds each of them.</summary>
    public required IReadOnlyList<Mutant> Mutants { get; init; }

    /// <summary>Whether it can be checked on calls at the same time only.</summary>
    public virtual bool NeedsParallelCalls => false;

    /// <summary>Sees an answer, before the expected state takes it in.</summary>
    public virtual void Observe(Exchange exchange, IRunView run, CheckRecorder recorder) { }

    /// <summary>Sees a whole list, read again for as long as reads may lag.</summary>
    public virtual void ObserveListing(Listing listing, IRunView run, CheckRecorder recorder) { }

    /// <summary>Sees a race that is over, and the list after it.</summary>
    public virtual void ObserveParallelCalls(ParallelOutcome race, IRunView run, CheckRecorder recorder) { }

    public override string ToString() => Info.Id;
}
