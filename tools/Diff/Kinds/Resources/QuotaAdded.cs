using LightsailContract.Diff.Changes;
using LightsailContract.Model;

namespace LightsailContract.Diff.Kinds.Resources;

/// <summary>There may be only so many of a resource.</summary>
public sealed class QuotaAdded()
    : ResourceKind(
        "quota-added",
        "There may be only so many of a resource.",
        new(Severity.Break, Severity.Break, Severity.None),
        "quota"
    )
{
    private protected override IEnumerable<(string? Key, string Message)> Describe(Resource old, Resource current)
    {
        if (old.Quota is null && current.Quota is { } quota)
        {
            yield return (null, $"the quota is {quota.Max} per {quota.Per}, was none");
        }
    }
}
