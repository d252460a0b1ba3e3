using LightsailContract.Diff.Changes;
using LightsailContract.Diff.Comparison;
using LightsailContract.Diff.Kinds.Facets;

namespace LightsailContract.Diff.Kinds.Constraints;

/// <summary>The bounds of a length include what they excluded.</summary>
public sealed class LengthWidened()
    : SiteKind(
        "length-widened",
        "The bounds of a length include what they excluded.",
        new(Severity.None, Severity.Break, Severity.None),
        new Effect(Severity.Risk, Severity.None, Severity.None),
        "length"
    )
{
    private protected override string? Describe(ServicePair pair, Site site) =>
        site.Old.Length is { } old
        && site.New.Length is { } current
        && BoundsChange.IsWider(old.Min, old.Max, current.Min, current.Max)
            ? $"the length is {BoundsChange.Text(current)}, was {BoundsChange.Text(old)}"
            : null;
}
