using LightsailContract.Model;

namespace LightsailContract.Diff.Comparison;

/// <summary>The two contracts of one service, and what they have in common. Each part is paired once, for all kinds.</summary>
public sealed class ServicePair
{
    private readonly Reach _oldReach;
    private readonly Reach _newReach;

    /// <summary>Pairs two contracts.</summary>
    /// <param name="old">The old one.</param>
    /// <param name="current">The new one.</param>
    public ServicePair(DiffSide old, DiffSide current)
    {
        ArgumentNullException.ThrowIfNull(old);
        ArgumentNullException.ThrowIfNull(current);
        Old = old;
        New = current;
        _oldReach = new Reach(old.Contract);
        _newReach = new Reach(current.Contract);
        Shapes = Pairing.By(old.Contract.Shapes, current.Contract.Shapes, shape => shape.Name);
        SameKind = [.. Shapes.Both.Where(pair => KindOf(pair.Old) == KindOf(pair.New))];
        OtherKind = [.. Shapes.Both.Where(pair => KindOf(pair.Old) != KindOf(pair.New))];
        Operations = Pairing.By(old.Contract.Operations, current.Contract.Operations, operation => operation.Name);
        Members = [.. SameKind.Select(pair => new MemberPairing(this, pair.Old, pair.New))];
        Sites = [.. SameKind.Select(ShapeSite), .. Members.SelectMany(each => each.Both).Select(member => member.Site)];
    }

    /// <summary>The old contract.</summary>
    public DiffSide Old { get; }

    /// <summary>The new contract.</summary>
    public DiffSide New { get; }

    internal ProtocolFacts OldFacts => ProtocolFacts.For(Old.Contract.Settings.Protocol);

    internal ProtocolFacts NewFacts => ProtocolFacts.For(New.Contract.Settings.Protocol);

    internal Pairing<Shape> Shapes { get; }

    /// <summary>The shapes that both have as the same kind of shape.</summary>
    internal IReadOnlyList<(Shape Old, Shape New)> SameKind { get; }

    internal IReadOnlyList<(Shape Old, Shape New)> OtherKind { get; }

    internal Pairing<Operation> Operations { get; }

    internal IReadOnlyList<MemberPairing> Members { get; }

    /// <summary>Every shape and member that both have.</summary>
    internal IReadOnlyList<Site> Sites { get; }

    internal IEnumerable<MemberPair> MemberPairs => Members.SelectMany(each => each.Both);

    /// <summary>Which way a shape travels, in either contract.</summary>
    internal Direction DirectionOf(string shape) => _oldReach.Of(shape) | _newReach.Of(shape);

    /// <summary>How alike an old shape and a new one are.</summary>
    internal Likeness Compare(string before, string after) =>
        new ShapeEquality(Old.Contract, New.Contract).Compare(before, after);

    /// <summary>The kind of a shape, as a contract writes it.</summary>
    internal static string KindOf(Shape shape) =>
        shape switch
        {
            SimpleShape simple => char.ToLowerInvariant(simple.Type.ToString()[0]) + simple.Type.ToString()[1..],
            EnumShape => "enum",
            IntEnumShape => "intEnum",
            ListShape => "list",
            MapShape => "map",
            UnionShape => "union",
            StructureShape { Error: not null } => "error",
            _ => "structure",
        };

    private Site ShapeSite((Shape Old, Shape New) pair) =>
        new(
            ["shapes", pair.New.Name],
            pair.New.Name,
            pair.Old.Traits,
            pair.New.Traits,
            DirectionOf(pair.New.Name),
            pair.Old,
            pair.New
        );
}
