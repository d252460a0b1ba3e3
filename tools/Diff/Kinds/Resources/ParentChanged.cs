using LightsailContract.Diff.Changes;
using LightsailContract.Model;

namespace LightsailContract.Diff.Kinds.Resources;

/// <summary>A resource belongs to another one, or to none.</summary>
public sealed class ParentChanged()
    : ResourceKind(
        "parent-changed",
        "A resource belongs to another one, or to none.",
        new(Severity.Risk, Severity.Risk, Severity.None),
        "parent"
    )
{
    private protected override IEnumerable<(string? Key, string Message)> Describe(Resource old, Resource current)
    {
        if (old.Parent != current.Parent)
        {
            yield return (null, $"the parent {Values.Changed(old.Parent, current.Parent)}");
        }
    }
}
