using LightsailContract.Diff.Changes;
using LightsailContract.Diff.Comparison;
using LightsailContract.Diff.Kinds.Facets;

namespace LightsailContract.Diff.Kinds.Constraints;

/// <summary>A value must match another pattern.</summary>
public sealed class PatternChanged()
    : SiteKind("pattern-changed", "A value must match another pattern.", Effect.Risk, null, "pattern")
{
    private protected override string? Describe(ServicePair pair, Site site) =>
        site.Old.Pattern is { } old && site.New.Pattern is { } current && old != current
            ? $"the pattern is {current}, was {old}"
            : null;
}
