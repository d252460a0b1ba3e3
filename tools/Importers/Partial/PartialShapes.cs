using LightsailContract.Importers.Facts;
using LightsailContract.Model;

namespace LightsailContract.Importers.Partial;

/// <summary>Makes shapes of the members that pages show, and notes the place of each.</summary>
internal sealed class PartialShapes
{
    private readonly Dictionary<string, Shape> _shapes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SourceLocation> _places = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _errors = new(StringComparer.Ordinal);

    public IEnumerable<Shape> All => _shapes.Values;

    public IReadOnlyDictionary<string, SourceLocation> Places => _places;

    /// <summary>The errors: a page does not state whose fault they are.</summary>
    public IEnumerable<string> Errors => _errors;

    public void Place(string file, FactLine line, params string[] steps)
    {
        if (line.Number > 0)
        {
            _places.TryAdd(string.Join('/', steps), new SourceLocation(file, line.Number, 1, line.Number, 1));
        }
    }

    public void Structure(string name, IEnumerable<MemberFact> members, string file, FactLine line)
    {
        Place(file, line, "shapes", name);
        Structure(name, PathTree.Of(members), file);
    }

    public void Error(string name, string file, FactLine line)
    {
        Place(file, line, "shapes", name);
        _errors.Add(name);
        _shapes.TryAdd(
            name,
            new StructureShape(name, [], new ErrorTrait(ErrorFault.Client, name, 400, []), Traits.None)
        );
    }

    /// <summary>Pages that show one structure may each show another part of it.</summary>
    private void Structure(string name, PathTree tree, string file)
    {
        var shown = tree.Members.Select(member => Member(name, member.Name, member.Tree, file)).ToList();
        var before = (_shapes.GetValueOrDefault(name) as StructureShape)?.Members ?? [];
        var known = before.Select(member => member.Name).ToHashSet(StringComparer.Ordinal);
        var all = before.Concat(shown.Where(member => known.Add(member.Name)));
        _shapes[name] = new StructureShape(name, all.ToEquatableArray(), null, Traits.None);
    }

    private Member Member(string owner, string name, PathTree tree, string file)
    {
        Place(file, tree.Fact?.Line ?? default, "shapes", owner, "members", name);
        return new Member(name, Target(owner, name, tree, file), ToTraits(tree.Fact));
    }

    private string Target(string owner, string name, PathTree tree, string file)
    {
        var type = tree.Fact?.Type ?? "structure";
        var title = char.ToUpperInvariant(name[0]) + name[1..];
        switch (type)
        {
            case "structure" or "union":
                var structure = tree.Fact?.Target ?? Free(title, owner, shape => shape is StructureShape);
                Place(file, tree.Fact?.Line ?? default, "shapes", structure);
                Structure(structure, tree, file);
                return structure;
            case "list":
                var item =
                    tree.Item is { } inner ? Target(owner, Singular(name), inner, file)
                    : tree.Fact!.Target is { } target ? Named(target)
                    : "String";
                var list = new ListShape("", new Member("member", item, ToTraits(tree.Item?.Fact)), false, Traits.None);
                return Add(list, title + "List", owner);
            case "map":
                var value = tree.Value is { } entry ? Target(owner, name, entry, file) : "String";
                var (key, member) = (new Member("key", "String", Traits.None), new Member("value", value, Traits.None));
                return Add(new MapShape("", key, member, false, Traits.None), title + "Map", owner);
            default:
                return tree.Fact!.Values.IsEmpty
                    ? Prelude.Find(char.ToUpperInvariant(type[0]) + type[1..])?.Name ?? "String"
                    : Enum(tree.Fact.Values, title, owner);
        }
    }

    private string Enum(EquatableArray<string> values, string title, string owner)
    {
        var shape = new EnumShape(
            "",
            values
                .Distinct(StringComparer.Ordinal)
                .Select(value => new EnumValue(value, value, null, null))
                .ToEquatableArray(),
            Traits.None
        );
        return Add(shape, title, owner);
    }

    private static string Singular(string name) =>
        name.EndsWith("ies", StringComparison.Ordinal) ? name[..^3] + "y"
        : name.Length > 1 && name.EndsWith('s') && !name.EndsWith("ss", StringComparison.Ordinal) ? name[..^1]
        : name;

    private string Named(string structure)
    {
        _shapes.TryAdd(structure, new StructureShape(structure, [], null, Traits.None));
        return structure;
    }

    /// <summary>Equal shapes share a name; a different one gets its owner's name before its own.</summary>
    private string Add(Shape shape, string title, string owner)
    {
        var name = Free(title, owner, there => there == shape with { Name = there.Name });
        _shapes.TryAdd(name, shape with { Name = name });
        return name;
    }

    private string Free(string title, string owner, Func<Shape, bool> isSame)
    {
        var names = Enumerable.Range(2, int.MaxValue - 2).Select(number => $"{owner}{title}{number}");
        return names
            .Prepend(owner + title)
            .Prepend(title)
            .First(name => Prelude.Find(name) is null && (!_shapes.TryGetValue(name, out var there) || isSame(there)));
    }

    private static Traits ToTraits(MemberFact? fact)
    {
        if (fact is null)
        {
            return Traits.None;
        }

        var isNumber = fact.Type is "byte" or "short" or "integer" or "long" or "float" or "double";
        var isBounded = fact.Min is not null || fact.Max is not null;
        return new Traits
        {
            Required = fact.Required ?? false,
            Pattern = fact.Pattern,
            Length = isBounded && !isNumber ? new LengthTrait(fact.Min, fact.Max) : null,
            Range = isBounded && isNumber ? new RangeTrait(fact.Min, fact.Max) : null,
        };
    }
}
