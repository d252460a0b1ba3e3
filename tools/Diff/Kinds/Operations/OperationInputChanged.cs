using LightsailContract.Diff.Changes;
using LightsailContract.Diff.Comparison;
using LightsailContract.Model;

namespace LightsailContract.Diff.Kinds.Operations;

/// <summary>An operation has another shape as its input, or none.</summary>
public sealed class OperationInputChanged()
    : OperationKind("operation-input-changed", "An operation has another shape as its input, or none.", Effect.Break)
{
    private protected override IEnumerable<Change> Compare(ServicePair pair, Operation old, Operation current)
    {
        if (old.Input != current.Input)
        {
            var effect =
                old.Input is null || current.Input is null
                    ? InInput
                    : Alike.Effect(pair.Compare(old.Input, current.Input), InInput);
            yield return Report(
                pair,
                current,
                "input",
                $"the input {Values.Changed(old.Input, current.Input)}",
                effect
            );
        }
    }
}
