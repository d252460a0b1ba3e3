using LightsailContract.Diff.Changes;

namespace LightsailContract.Diff.Kinds.Enums;

/// <summary>An enum does not list a value any more.</summary>
public sealed class EnumValueRemoved()
    : EnumKind(
        "enum-value-removed",
        "An enum does not list a value any more.",
        new(Severity.Break, Severity.None, Severity.Risk),
        new Effect(Severity.None, Severity.Break, Severity.Risk)
    )
{
    private protected override IEnumerable<ValueChange> Compare(ValuePairing values) =>
        values.SameName.Removed.Select(value => new ValueChange(value.Step, "the value is removed"));
}
