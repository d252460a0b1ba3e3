using LightsailContract.Diff.Changes;
using LightsailContract.Diff.Comparison;

namespace LightsailContract.Diff.Kinds.Rules;

/// <summary>A scenario is removed.</summary>
public sealed class ScenarioRemoved() : ChangeKind("scenario-removed", "A scenario is removed.", Effect.None)
{
    /// <inheritdoc />
    public override IEnumerable<Change> Find(ServicePair pair)
    {
        ArgumentNullException.ThrowIfNull(pair);
        return Pairing
            .By(pair.Old.Contract.Scenarios, pair.New.Contract.Scenarios, each => each.Id)
            .Removed.Select(each => Report(pair, ["scenarios", each.Id], each.Id, "the scenario is removed"));
    }
}
