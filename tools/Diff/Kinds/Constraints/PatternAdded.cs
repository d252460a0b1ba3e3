using LightsailContract.Diff.Changes;
using LightsailContract.Diff.Comparison;
using LightsailContract.Diff.Kinds.Facets;

namespace LightsailContract.Diff.Kinds.Constraints;

/// <summary>A value must match a pattern.</summary>
public sealed class PatternAdded()
    : SiteKind(
        "pattern-added",
        "A value must match a pattern.",
        new(Severity.Break, Severity.None, Severity.Break),
        new Effect(Severity.None, Severity.Break, Severity.Break),
        "pattern"
    )
{
    private protected override string? Describe(ServicePair pair, Site site) =>
        site.Old.Pattern is null && site.New.Pattern is { } added ? $"it must match {added} now" : null;
}
