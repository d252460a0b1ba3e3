using LightsailContract.Diff.Changes;

namespace LightsailContract.Diff.Kinds.Enums;

/// <summary>The values of an enum have another order.</summary>
public sealed class EnumOrderChanged()
    : EnumKind("enum-order-changed", "The values of an enum have another order.", Effect.None)
{
    private protected override IEnumerable<ValueChange> Compare(ValuePairing values) =>
        values.IsReordered ? [new ValueChange(null, "its values have another order")] : [];
}
