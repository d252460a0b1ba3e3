using LightsailContract.Conformance.Resources;

namespace LightsailContract.Conformance.Rules.Observations;

/// <summary>Notes behaviour that the documents do not describe. It judges nothing.</summary>
internal abstract class Observer
{
    /// <summary>Called with a response, before the expected state is updated.</summary>
    public abstract void Observe(Exchange exchange, IRunView run, ObservationLog log);
}
