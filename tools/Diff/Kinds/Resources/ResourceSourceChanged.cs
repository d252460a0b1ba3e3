using LightsailContract.Diff.Changes;
using LightsailContract.Model;

namespace LightsailContract.Diff.Kinds.Resources;

/// <summary>Other documents describe a resource.</summary>
public sealed class ResourceSourceChanged()
    : ResourceKind("resource-source-changed", "Other documents describe a resource.", Effect.None, "source")
{
    private protected override IEnumerable<(string? Key, string Message)> Describe(Resource old, Resource current)
    {
        if (old.Source != current.Source)
        {
            yield return (null, $"the source {Values.Changed(old.Source, current.Source)}");
        }
    }
}
