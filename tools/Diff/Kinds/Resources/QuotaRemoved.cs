using LightsailContract.Diff.Changes;
using LightsailContract.Model;

namespace LightsailContract.Diff.Kinds.Resources;

/// <summary>There may be any number of a resource.</summary>
public sealed class QuotaRemoved()
    : ResourceKind(
        "quota-removed",
        "There may be any number of a resource.",
        new(Severity.None, Severity.Risk, Severity.None),
        "quota"
    )
{
    private protected override IEnumerable<(string? Key, string Message)> Describe(Resource old, Resource current)
    {
        if (old.Quota is { } quota && current.Quota is null)
        {
            yield return (null, $"the quota is none, was {quota.Max} per {quota.Per}");
        }
    }
}
