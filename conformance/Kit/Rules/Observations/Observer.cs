using LightsailContract.Conformance.Resources;

namespace LightsailContract.Conformance.Rules.Observations;

/// <summary>Notes what an endpoint does where the documents are silent; it judges nothing.</summary>
internal abstract class Observer
{
    /// <summary>Sees an answer, before the expected state takes it in.</summary>
    public abstract void Observe(Exchange exchange, IRunView run, ObservationLog log);
}
