using LightsailContract.Diff.Changes;
using LightsailContract.Model;

namespace LightsailContract.Diff.Kinds.Resources;

/// <summary>A quota is counted by another identifier, or has another level, basis or source.</summary>
public sealed class QuotaTermsChanged()
    : ResourceKind(
        "quota-terms-changed",
        "A quota is counted by another identifier, or has another level, basis or source.",
        new(Severity.Risk, Severity.Risk, Severity.None),
        "quota"
    )
{
    private protected override IEnumerable<(string? Key, string Message)> Describe(Resource old, Resource current)
    {
        if (old.Quota is { } before && current.Quota is { } after && before with { Max = 0 } != after with { Max = 0 })
        {
            yield return (null, "the quota is counted by another identifier, or has another level, basis or source");
        }
    }
}
