using LightsailContract.Model;

namespace LightsailContract.Importers.Merging;

/// <summary>Takes over into what was imported what no source states: our own words, names in C#, and the order of the file.</summary>
internal static class Graft
{
    /// <summary>The imported contract with the words of the one before.</summary>
    /// <param name="before">The contract of the file, as it is.</param>
    /// <param name="imported">The contract that was imported.</param>
    /// <param name="statesPaging">Whether its source says how operations page. If not, they page as before.</param>
    public static Contract Onto(Contract before, Contract imported, bool statesPaging) =>
        imported with
        {
            Settings = imported.Settings with
            {
                WholePatterns = imported.Settings.WholePatterns || before.Settings.WholePatterns,
            },
            Shapes = imported
                .Shapes.Select(shape => before.FindShape(shape.Name) is { } old ? Onto(old, shape) : shape)
                .ToEquatableArray(),
            Operations = imported
                .Operations.Select(operation =>
                    operation with
                    {
                        Documentation = operation.Documentation ?? before.FindOperation(operation.Name)?.Documentation,
                        Paginated = statesPaging
                            ? operation.Paginated
                            : before.FindOperation(operation.Name)?.Paginated,
                    }
                )
                .ToEquatableArray(),
        };

    private static Shape Onto(Shape before, Shape shape)
    {
        shape = shape with { Traits = Words(before.Traits, shape.Traits) };
        return (before, shape) switch
        {
            (StructureShape old, StructureShape now) => now with { Members = Onto(old.Members, now.Members) },
            (UnionShape old, UnionShape now) => now with { Members = Onto(old.Members, now.Members) },
            (ListShape old, ListShape now) => now with { Member = Onto(old.Member, now.Member) },
            (MapShape old, MapShape now) => now with
            {
                Key = Onto(old.Key, now.Key),
                Value = Onto(old.Value, now.Value),
            },
            (EnumShape old, EnumShape now) => now with { Values = Onto(old.Values, now.Values) },
            (IntEnumShape old, IntEnumShape now) => now with
            {
                Values = InOrder(
                    old.Values,
                    now.Values,
                    value => value.Name,
                    (was, value) => value with { Documentation = value.Documentation ?? was.Documentation }
                ),
            },
            _ => shape,
        };
    }

    private static EquatableArray<Member> Onto(EquatableArray<Member> before, EquatableArray<Member> members) =>
        InOrder(before, members, member => member.Name, Onto);

    private static Member Onto(Member before, Member member) =>
        member with
        {
            Traits = Words(before.Traits, member.Traits),
        };

    private static EquatableArray<EnumValue> Onto(EquatableArray<EnumValue> before, EquatableArray<EnumValue> values) =>
        InOrder(
            before,
            values,
            value => value.Value,
            (was, value) =>
                value with
                {
                    Documentation = value.Documentation ?? was.Documentation,
                    Name = value.Name == value.Value ? was.Name : value.Name,
                }
        );

    private static Traits Words(Traits before, Traits traits) =>
        traits.Documentation is null ? traits with { Documentation = before.Documentation } : traits;

    /// <summary>Those that were there, in their order; then the new ones.</summary>
    private static EquatableArray<T> InOrder<T>(
        EquatableArray<T> before,
        EquatableArray<T> now,
        Func<T, string> key,
        Func<T, T, T> onto
    )
    {
        var order = before.Index().ToDictionary(item => key(item.Item), item => item, StringComparer.Ordinal);
        return now.OrderBy(item => order.TryGetValue(key(item), out var was) ? was.Index : int.MaxValue)
            .Select(item => order.TryGetValue(key(item), out var was) ? onto(was.Item, item) : item)
            .ToEquatableArray();
    }
}
