using LightsailContract.Diff.Changes;

namespace LightsailContract.Diff.Kinds.Enums;

/// <summary>A name of an enum stands for another value on the wire.</summary>
public sealed class EnumValueChanged()
    : EnumKind("enum-value-changed", "A name of an enum stands for another value on the wire.", Effect.Break)
{
    private protected override IEnumerable<ValueChange> Compare(ValuePairing values) =>
        values.SameName.Both.Select(both => new ValueChange(
            both.New.Step,
            $"{both.New.Name} is '{both.New.Wire}' on the wire, was '{both.Old.Wire}'"
        ));
}
