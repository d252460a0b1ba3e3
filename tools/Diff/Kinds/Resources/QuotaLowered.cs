using LightsailContract.Diff.Changes;
using LightsailContract.Model;

namespace LightsailContract.Diff.Kinds.Resources;

/// <summary>There may be fewer of a resource.</summary>
public sealed class QuotaLowered()
    : ResourceKind(
        "quota-lowered",
        "There may be fewer of a resource.",
        new(Severity.Break, Severity.Break, Severity.None),
        "quota"
    )
{
    private protected override IEnumerable<(string? Key, string Message)> Describe(Resource old, Resource current)
    {
        if (current.Quota?.Max < old.Quota?.Max)
        {
            yield return (null, $"the quota is {current.Quota?.Max}, was {old.Quota?.Max}");
        }
    }
}
