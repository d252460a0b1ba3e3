using LightsailContract.Diff.Changes;
using LightsailContract.Diff.Comparison;
using LightsailContract.Diff.Kinds.Facets;

namespace LightsailContract.Diff.Kinds.Constraints;

/// <summary>A value need not match a pattern any more.</summary>
public sealed class PatternRemoved()
    : SiteKind(
        "pattern-removed",
        "A value need not match a pattern any more.",
        new(Severity.None, Severity.Break, Severity.None),
        new Effect(Severity.Risk, Severity.None, Severity.None),
        "pattern"
    )
{
    private protected override string? Describe(ServicePair pair, Site site) =>
        site.Old.Pattern is { } removed && site.New.Pattern is null ? $"it need not match {removed} any more" : null;
}
