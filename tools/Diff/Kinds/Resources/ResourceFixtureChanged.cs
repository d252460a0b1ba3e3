using LightsailContract.Diff.Changes;
using LightsailContract.Model;

namespace LightsailContract.Diff.Kinds.Resources;

/// <summary>A resource is only there so that others can be checked, or is that no more.</summary>
public sealed class ResourceFixtureChanged()
    : ResourceKind(
        "resource-fixture-changed",
        "A resource is only there so that others can be checked, or is that no more.",
        Effect.None,
        "fixture"
    )
{
    private protected override IEnumerable<(string? Key, string Message)> Describe(Resource old, Resource current)
    {
        if (old.Fixture != current.Fixture)
        {
            yield return (null, current.Fixture ? "it is a fixture now" : "it is not a fixture any more");
        }
    }
}
