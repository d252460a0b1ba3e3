using LightsailContract.Diff.Changes;
using LightsailContract.Diff.Comparison;
using LightsailContract.Diff.Kinds.Facets;

namespace LightsailContract.Diff.Kinds.Constraints;

/// <summary>A length gets bounds.</summary>
public sealed class LengthAdded()
    : SiteKind(
        "length-added",
        "A length gets bounds.",
        new(Severity.Break, Severity.None, Severity.Break),
        new Effect(Severity.None, Severity.Break, Severity.Break),
        "length"
    )
{
    private protected override string? Describe(ServicePair pair, Site site) =>
        site.Old.Length is null && site.New.Length is { } added
            ? $"the length is {BoundsChange.Text(added)}, had no bounds"
            : null;
}
