using LightsailContract.Diff.Changes;
using LightsailContract.Model;

namespace LightsailContract.Diff.Kinds.Resources;

/// <summary>Other members name a resource.</summary>
public sealed class IdentifiersChanged()
    : ResourceKind("identifiers-changed", "Other members name a resource.", Effect.Risk, "identifiers")
{
    private protected override IEnumerable<(string? Key, string Message)> Describe(Resource old, Resource current)
    {
        if (old.Identifiers != current.Identifiers)
        {
            yield return (null, "other members, or members of other shapes, name one");
        }
    }
}
