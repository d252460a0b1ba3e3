using System.Globalization;
using LightsailContract.Diff.Comparison;
using LightsailContract.Model;

namespace LightsailContract.Diff.Kinds.Enums;

/// <summary>Pairs the values of two enums: by what is on the wire, then by name.</summary>
internal sealed class ValuePairing
{
    public ValuePairing(Shape old, Shape current)
    {
        var before = Values(old);
        var after = Values(current);
        SameValue = Pairing.By(before, after, value => value.Wire);
        SameName = Pairing.By(SameValue.Removed, SameValue.Added, value => value.Name);
        IsReordered = !SameValue
            .Both.Select(both => both.Old.Wire)
            .SequenceEqual(
                after
                    .Select(value => value.Wire)
                    .Where(SameValue.Both.Select(both => both.Old.Wire).ToHashSet().Contains)
            );
    }

    public Pairing<ListedValue> SameValue { get; }

    /// <summary>Of those whose value changed or which only one contract has.</summary>
    public Pairing<ListedValue> SameName { get; }

    public bool IsReordered { get; }

    private static List<ListedValue> Values(Shape shape) =>
        shape switch
        {
            EnumShape e => [.. e.Values.Select(value => new ListedValue(value.Name, value.Value, value.Value))],
            IntEnumShape e =>
            [
                .. e.Values.Select(value => new ListedValue(
                    value.Name,
                    value.Value.ToString(CultureInfo.InvariantCulture),
                    value.Name
                )),
            ],
            _ => [],
        };
}

/// <summary>A value of an enum of strings or integers.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Wire">What is on the wire.</param>
/// <param name="Step">How the contract lists it.</param>
internal sealed record ListedValue(string Name, string Wire, string Step);
