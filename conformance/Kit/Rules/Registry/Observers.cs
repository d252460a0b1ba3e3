using LightsailContract.Conformance.Rules.Observations;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Rules.Registry;

/// <summary>Every observer, in one place.</summary>
internal static class Observers
{
    /// <summary>Those that a contract gives reason for.</summary>
    public static IReadOnlyList<Observer> For(Contract contract) =>
        [
            new RefusalObserver(),
            new ErrorPlaceObserver(),
            new ErrorMessageObserver(),
            new LeftOutObserver(),
            .. contract.Invariants.OfType<SentinelInvariant>().Select(invariant => new UnsetObserver(invariant)),
        ];
}
