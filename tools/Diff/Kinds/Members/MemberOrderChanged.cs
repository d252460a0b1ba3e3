using LightsailContract.Diff.Changes;
using LightsailContract.Diff.Comparison;

namespace LightsailContract.Diff.Kinds.Members;

/// <summary>The members of a structure or union have another order.</summary>
public sealed class MemberOrderChanged()
    : ChangeKind("member-order-changed", "The members of a structure or union have another order.", Effect.None)
{
    /// <inheritdoc />
    public override IEnumerable<Change> Find(ServicePair pair)
    {
        ArgumentNullException.ThrowIfNull(pair);
        for (var i = 0; i < pair.SameKind.Count; i++)
        {
            if (pair.Members[i].IsReordered)
            {
                var name = pair.SameKind[i].New.Name;
                yield return Report(pair, ["shapes", name, "members"], name, "its members have another order");
            }
        }
    }
}
