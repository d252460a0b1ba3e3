using LightsailContract.Diff.Changes;
using LightsailContract.Diff.Comparison;

namespace LightsailContract.Diff.Kinds.Facets;

/// <summary>A timestamp is written in another format.</summary>
public sealed class TimestampFormatChanged()
    : SiteKind(
        "timestamp-format-changed",
        "A timestamp is written in another format.",
        Effect.Break,
        null,
        "timestampFormat"
    )
{
    private protected override string? Describe(ServicePair pair, Site site) =>
        site.Old.TimestampFormat != site.New.TimestampFormat
            ? $"the format of its timestamps {Values.Changed(site.Old.TimestampFormat, site.New.TimestampFormat)}"
            : null;

    // The format may be written down that counted before.
    private protected override Effect EffectAt(ServicePair pair, Site site)
    {
        var old = site.Old.WithDefaultsFrom(site.OldShape.Traits).TimestampFormat ?? pair.OldFacts.Timestamps;
        var current = site.New.WithDefaultsFrom(site.NewShape.Traits).TimestampFormat ?? pair.NewFacts.Timestamps;
        return old == current ? Effect.None : InInput;
    }
}
