using LightsailContract.Diff.Changes;
using LightsailContract.Diff.Comparison;
using LightsailContract.Model;

namespace LightsailContract.Diff.Kinds.Operations;

/// <summary>An operation has another shape as its output, or none.</summary>
public sealed class OperationOutputChanged()
    : OperationKind("operation-output-changed", "An operation has another shape as its output, or none.", Effect.Break)
{
    private protected override IEnumerable<Change> Compare(ServicePair pair, Operation old, Operation current)
    {
        if (old.Output != current.Output)
        {
            var effect =
                old.Output is null || current.Output is null
                    ? InInput
                    : Alike.Effect(pair.Compare(old.Output, current.Output), InInput);
            yield return Report(
                pair,
                current,
                "output",
                $"the output {Values.Changed(old.Output, current.Output)}",
                effect
            );
        }
    }
}
