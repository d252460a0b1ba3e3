using LightsailContract.Model;

namespace LightsailContract.Protocol.Tests.RoundTrips;

/// <summary>
/// Turns a contract into one that carries each of its shapes in both directions: an operation a shape, whose input and
/// output are that shape, or a structure that holds it. Constraints are taken off, for a codec does not know them.
/// </summary>
internal static class Carrier
{
    private const string Prefix = "Carry";

    /// <summary>The contract that carries.</summary>
    public static Contract Of(Contract contract)
    {
        var shapes = contract.Shapes.Select(Unconstrained).ToList();
        var holders = shapes.Where(shape => shape is not StructureShape).Select(Holder).ToList();
        var errors = shapes.Where(IsError).Select(shape => shape.Name).ToEquatableArray();
        return contract with
        {
            Shapes = shapes.Concat(holders).OrderBy(shape => shape.Name, StringComparer.Ordinal).ToEquatableArray(),
            Operations = shapes
                .Where(shape => !IsError(shape))
                .Select(shape => Operation(shape, errors))
                .OrderBy(operation => operation.Name, StringComparer.Ordinal)
                .ToEquatableArray(),
            Citations = [],
            Resources = [],
            Invariants = [],
            Disagreements = [],
        };
    }

    /// <summary>The operation that carries a shape.</summary>
    public static string Operation(string shape) => Prefix + shape;

    private static Operation Operation(Shape shape, EquatableArray<string> errors)
    {
        var carried = shape is StructureShape ? shape.Name : HolderOf(shape);
        return new Operation(Operation(shape.Name), carried, carried, errors, null, null, null, false);
    }

    private static StructureShape Holder(Shape shape) =>
        new(HolderOf(shape), EquatableArray.Of(new Member("value", shape.Name, Traits.None)), null, Traits.None);

    private static string HolderOf(Shape shape) => "Holder" + shape.Name;

    private static bool IsError(Shape shape) => shape is StructureShape { Error: not null };

    private static Shape Unconstrained(Shape shape)
    {
        var bare = shape with { Traits = Unconstrained(shape.Traits) };
        return bare switch
        {
            StructureShape structure => structure with { Members = Unconstrained(structure.Members) },
            UnionShape union => union with { Members = Unconstrained(union.Members) },
            ListShape list => list with { Member = Unconstrained(list.Member) },
            MapShape map => map with { Key = Unconstrained(map.Key), Value = Unconstrained(map.Value) },
            _ => bare,
        };
    }

    private static EquatableArray<Member> Unconstrained(EquatableArray<Member> members) =>
        members.Select(Unconstrained).ToEquatableArray();

    private static Member Unconstrained(Member member) => member with { Traits = Unconstrained(member.Traits) };

    // A client fills in an idempotency token: what arrives is then more than what was sent.
    private static Traits Unconstrained(Traits traits) =>
        traits with
        {
            Length = null,
            Pattern = null,
            Range = null,
            UniqueItems = false,
            IdempotencyToken = false,
        };
}
