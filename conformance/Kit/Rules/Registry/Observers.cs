using LightsailContract.Conformance.Rules.Observations;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Rules.Registry;

/// <summary>All observers.</summary>
internal static class Observers
{
    /// <summary>The observers that apply to a contract.</summary>
    public static IReadOnlyList<Observer> For(Contract contract) =>
        [
            new RefusalObserver(),
            new ErrorPlaceObserver(),
            new ErrorMessageObserver(),
            new LeftOutObserver(),
            .. contract.Invariants.OfType<SentinelInvariant>().Select(invariant => new UnsetObserver(invariant)),
        ];
}
