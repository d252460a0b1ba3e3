using LightsailContract.Diff.Changes;

namespace LightsailContract.Diff.Kinds.Enums;

/// <summary>A value has another name and is the same on the wire.</summary>
public sealed class EnumValueRenamed()
    : EnumKind("enum-value-renamed", "A value has another name and is the same on the wire.", Effect.None)
{
    private protected override IEnumerable<ValueChange> Compare(ValuePairing values) =>
        values
            .SameValue.Both.Where(both => both.Old.Name != both.New.Name)
            .Select(both => new ValueChange(both.New.Step, $"its name is {both.New.Name}, was {both.Old.Name}"));
}
