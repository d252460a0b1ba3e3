using LightsailContract.Model;

namespace LightsailContract.Importers.Facts;

/// <summary>Walks all members that a structure holds, and what they hold in turn.</summary>
internal sealed class MemberWalk(Contract contract)
{
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);

    /// <summary>Every member by path, with the member itself; a structure inside itself is entered once.</summary>
    public IEnumerable<ReachedMember> Of(string structure) => Inside(contract.GetShape(structure), "");

    private IEnumerable<ReachedMember> Inside(Shape shape, string path)
    {
        if (!_open.Add(shape.Name))
        {
            yield break;
        }

        var members = shape switch
        {
            StructureShape structure => structure.Members.Select(member => (Path: Join(path, member.Name), member)),
            UnionShape union => union.Members.Select(member => (Path: Join(path, member.Name), member)),
            ListShape list => [(path + "[]", list.Member)],
            MapShape map => [(path + "{}", map.Value)],
            _ => [],
        };
        foreach (var (memberPath, member) in members)
        {
            var target = contract.GetShape(member.Target);
            var entry = shape is ListShape or MapShape;
            if (!entry || target is not (StructureShape or UnionShape))
            {
                yield return new ReachedMember(memberPath, shape, member, target);
            }

            foreach (var inner in Inside(target, memberPath))
            {
                yield return inner;
            }
        }

        _open.Remove(shape.Name);
    }

    private static string Join(string path, string name) => path.Length == 0 ? name : $"{path}.{name}";
}

/// <summary>A member that a structure holds, at some depth.</summary>
/// <param name="Path">Its path, as in <see cref="MemberFact.Path"/>.</param>
/// <param name="Owner">The shape that declares it.</param>
/// <param name="Member">The member.</param>
/// <param name="Target">Its shape.</param>
internal sealed record ReachedMember(string Path, Shape Owner, Member Member, Shape Target)
{
    /// <summary>The member as a contract names it.</summary>
    public string Name => $"{Owner.Name}.{Member.Name}";

    /// <summary>The steps of its path in the contract.</summary>
    public EquatableArray<string> Steps =>
        Owner.HasNamedMembers()
            ? EquatableArray.Of("shapes", Owner.Name, "members", Member.Name)
            : EquatableArray.Of("shapes", Owner.Name, Member.Name);

    /// <summary>What a document of any form can say of it.</summary>
    public MemberFact ToFact()
    {
        var traits = Member.Traits.WithDefaultsFrom(Target.Traits);
        return new MemberFact(Path, TypeOf(Target))
        {
            Required = Owner is StructureShape ? Member.Traits.Required : null,
            Target = Target is StructureShape ? Target.Name : null,
            Values = (Target as EnumShape)?.Values.Select(value => value.Value).ToEquatableArray() ?? [],
            Pattern = traits.Pattern,
            Min = traits.Length?.Min ?? Whole(traits.Range?.Min),
            Max = traits.Length?.Max ?? Whole(traits.Range?.Max),
        };
    }

    private static long? Whole(decimal? bound) => bound is >= long.MinValue and <= long.MaxValue ? (long)bound : null;

    private static string TypeOf(Shape shape) =>
        shape switch
        {
            EnumShape => "string",
            IntEnumShape => "integer",
            ListShape => "list",
            MapShape => "map",
            UnionShape => "union",
            StructureShape => "structure",
            SimpleShape simple => char.ToLowerInvariant(simple.Type.ToString()[0]) + simple.Type.ToString()[1..],
            _ => "document",
        };
}
