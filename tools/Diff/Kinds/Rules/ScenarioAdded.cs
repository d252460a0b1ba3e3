using LightsailContract.Diff.Changes;
using LightsailContract.Diff.Comparison;

namespace LightsailContract.Diff.Kinds.Rules;

/// <summary>A scenario is added.</summary>
public sealed class ScenarioAdded() : ChangeKind("scenario-added", "A scenario is added.", Effect.None)
{
    /// <inheritdoc />
    public override IEnumerable<Change> Find(ServicePair pair)
    {
        ArgumentNullException.ThrowIfNull(pair);
        return Pairing
            .By(pair.Old.Contract.Scenarios, pair.New.Contract.Scenarios, each => each.Id)
            .Added.Select(each => Report(pair, ["scenarios", each.Id], each.Id, "the scenario is added"));
    }
}
