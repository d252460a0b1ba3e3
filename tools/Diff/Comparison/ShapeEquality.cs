using LightsailContract.Model;

namespace LightsailContract.Diff.Comparison;

/// <summary>Compares a shape of the old contract with one of the new one, whatever they are called.</summary>
internal sealed class ShapeEquality(Contract old, Contract current)
{
    private readonly HashSet<(string, string)> _open = [];

    /// <summary>How alike they are.</summary>
    public Likeness Compare(string before, string after)
    {
        if (old.FindShape(before) is not { } left || current.FindShape(after) is not { } right)
        {
            return Likeness.Different;
        }

        // What is under comparison already decides the comparison.
        if (!_open.Add((before, after)))
        {
            return Likeness.Same;
        }

        var likeness = Compare(left, right);
        _open.Remove((before, after));
        return likeness;
    }

    private Likeness Compare(Shape left, Shape right)
    {
        if (WireType(left) != WireType(right) || !Names(left, old).SequenceEqual(Names(right, current)))
        {
            return Likeness.Different;
        }

        var likeness = Facts(left).Equals(Facts(right)) ? Likeness.Same : Likeness.SameForm;
        foreach (var (before, after) in left.AllMembers().Zip(right.AllMembers()))
        {
            var inner = Compare(before.Target, after.Target);
            if (inner == Likeness.Same && Wordless(before.Traits) != Wordless(after.Traits))
            {
                inner = Likeness.SameForm;
            }

            likeness = (Likeness)Math.Min((int)likeness, (int)inner);
        }

        return likeness;
    }

    private static string WireType(Shape shape) =>
        shape switch
        {
            EnumShape => nameof(SimpleType.String),
            IntEnumShape => nameof(SimpleType.Integer),
            SimpleShape simple => simple.Type.ToString(),
            _ => shape.GetType().Name,
        };

    private static IEnumerable<string> Names(Shape shape, Contract contract) =>
        shape.HasNamedMembers()
            ? shape.AllMembers().Select(ProtocolFacts.For(contract.Settings.Protocol).WireName)
            : [];

    // All but names and words.
    private static object Facts(Shape shape) =>
        shape switch
        {
            EnumShape e => (string.Join('\n', e.Values.Select(value => value.Value)), Wordless(shape.Traits)),
            IntEnumShape e => (string.Join('\n', e.Values.Select(value => value.Value)), Wordless(shape.Traits)),
            ListShape list => (list.Sparse, Wordless(shape.Traits)),
            MapShape map => (map.Sparse, Wordless(shape.Traits)),
            StructureShape { Error: { } error } => (error, Wordless(shape.Traits)),
            _ => Wordless(shape.Traits),
        };

    private static Traits Wordless(Traits traits) => traits with { Documentation = null, Deprecated = null };
}

/// <summary>How alike two shapes are, from the least on.</summary>
internal enum Likeness
{
    /// <summary>They are written differently.</summary>
    Different,

    /// <summary>They are written in the same way, but other values are legal.</summary>
    SameForm,

    /// <summary>They differ in their names and words at most.</summary>
    Same,
}
