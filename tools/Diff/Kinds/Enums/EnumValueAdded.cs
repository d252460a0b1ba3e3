using LightsailContract.Diff.Changes;

namespace LightsailContract.Diff.Kinds.Enums;

/// <summary>An enum lists one more value.</summary>
public sealed class EnumValueAdded()
    : EnumKind(
        "enum-value-added",
        "An enum lists one more value.",
        new(Severity.None, Severity.Risk, Severity.None),
        new Effect(Severity.Risk, Severity.None, Severity.None)
    )
{
    private protected override IEnumerable<ValueChange> Compare(ValuePairing values) =>
        values.SameName.Added.Select(value => new ValueChange(value.Step, "the value is added"));
}
