using LightsailContract.Diff.Changes;
using LightsailContract.Diff.Comparison;
using LightsailContract.Model;

namespace LightsailContract.Diff.Kinds.Operations;

/// <summary>An operation becomes a fixture, which is judged less, or is none any more.</summary>
public sealed class OperationFixtureChanged()
    : OperationKind(
        "operation-fixture-changed",
        "An operation becomes a fixture, which is judged less, or is none any more.",
        Effect.None
    )
{
    private protected override IEnumerable<Change> Compare(ServicePair pair, Operation old, Operation current)
    {
        if (old.Fixture != current.Fixture)
        {
            yield return Report(
                pair,
                current,
                "fixture",
                current.Fixture ? "it is a fixture now" : "it is not a fixture any more"
            );
        }
    }
}
