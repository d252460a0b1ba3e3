using LightsailContract.Diff.Changes;
using LightsailContract.Diff.Comparison;

namespace LightsailContract.Diff.Kinds.Facets;

/// <summary>The words about a shape, member, value or operation are different.</summary>
public sealed class DocumentationChanged()
    : ChangeKind(
        "documentation-changed",
        "The words about a shape, member, value or operation are different.",
        Effect.None
    )
{
    /// <inheritdoc />
    public override IEnumerable<Change> Find(ServicePair pair)
    {
        ArgumentNullException.ThrowIfNull(pair);
        return DescribedThings
            .In(pair)
            .Where(each => each.OldText != each.NewText)
            .Select(each =>
                Report(pair, [.. each.Path, "documentation"], each.Subject, "its documentation is different")
            );
    }
}
