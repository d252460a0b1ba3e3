using LightsailContract.Conformance.Resources;

namespace LightsailContract.Conformance.Rules.Observations;

/// <summary>Notes what an endpoint does where the documents are silent; it judges nothing.</summary>
internal abstract class Observer
{
    /// <summary>Sees an answer, before the oracle takes it in.</summary>
    public abstract void Observe(Exchange exchange, IRunView run, ObservationLog log);

    /// <summary>Those that a contract gives reason for.</summary>
    public static IReadOnlyList<Observer> For(Model.Contract contract) =>
        [
            new RefusalObserver(),
            new ErrorPlaceObserver(),
            new ErrorMessageObserver(),
            new LeftOutObserver(),
            .. contract.Invariants.OfType<Model.SentinelInvariant>().Select(invariant => new UnsetObserver(invariant)),
        ];
}
