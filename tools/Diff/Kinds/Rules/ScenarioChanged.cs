using LightsailContract.Diff.Changes;
using LightsailContract.Diff.Comparison;

namespace LightsailContract.Diff.Kinds.Rules;

/// <summary>A scenario says something else.</summary>
public sealed class ScenarioChanged() : ChangeKind("scenario-changed", "A scenario says something else.", Effect.None)
{
    /// <inheritdoc />
    public override IEnumerable<Change> Find(ServicePair pair)
    {
        ArgumentNullException.ThrowIfNull(pair);
        return Pairing
            .By(pair.Old.Contract.Scenarios, pair.New.Contract.Scenarios, each => each.Id)
            .Both.Where(both => both.Old != both.New)
            .Select(both => Report(pair, ["scenarios", both.New.Id], both.New.Id, "the scenario says something else"));
    }
}
