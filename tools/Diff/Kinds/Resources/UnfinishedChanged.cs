using LightsailContract.Diff.Changes;
using LightsailContract.Model;

namespace LightsailContract.Diff.Kinds.Resources;

/// <summary>A response says in another way that a change goes on.</summary>
public sealed class UnfinishedChanged()
    : ResourceKind(
        "unfinished-changed",
        "A response says in another way that a change goes on.",
        new(Severity.Risk, Severity.Risk, Severity.None),
        "unfinished"
    )
{
    private protected override IEnumerable<(string? Key, string Message)> Describe(Resource old, Resource current)
    {
        if (old.Unfinished != current.Unfinished)
        {
            yield return (null, "a response says in another way that a change goes on");
        }
    }
}
