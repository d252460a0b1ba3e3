using LightsailContract.Model;

namespace LightsailContract.Diff.Comparison;

/// <summary>Pairs the members of two shapes: by name, then by the name on the wire.</summary>
internal sealed class MemberPairing
{
    private readonly ServicePair _pair;

    public MemberPairing(ServicePair pair, Shape old, Shape current)
    {
        _pair = pair;
        var named = Pairing.By(old.AllMembers(), current.AllMembers(), member => member.Name);
        var renamed = Pairing.By(named.Removed, named.Added, pair.NewFacts.WireName);
        Both = [.. named.Both.Concat(renamed.Both).Select(both => Pair(current, both.Old, both.New))];
        Added = [.. renamed.Added.Select(member => Single(current, member, pair.New.Contract))];
        Removed = [.. renamed.Removed.Select(member => Single(old, member, pair.Old.Contract))];
        IsReordered =
            old.HasNamedMembers()
            && !named
                .Both.Select(both => both.Old.Name)
                .SequenceEqual(
                    current
                        .AllMembers()
                        .Select(member => member.Name)
                        .Where(name => named.Both.Any(both => both.Old.Name == name))
                );
    }

    public IReadOnlyList<MemberPair> Both { get; }

    public IReadOnlyList<SingleMember> Added { get; }

    public IReadOnlyList<SingleMember> Removed { get; }

    public bool IsReordered { get; }

    private MemberPair Pair(Shape owner, Member old, Member current) =>
        new(owner, old, current, Site(owner, old, current, _pair.Old.Contract, _pair.New.Contract));

    private SingleMember Single(Shape owner, Member member, Contract contract) =>
        new(owner, member, Site(owner, member, member, contract, contract));

    private Site Site(Shape owner, Member old, Member current, Contract before, Contract after) =>
        new(
            Path(owner, current),
            $"{owner.Name}.{current.Name}",
            old.Traits,
            current.Traits,
            _pair.DirectionOf(owner.Name),
            before.GetShape(old.Target),
            after.GetShape(current.Target)
        );

    private static string[] Path(Shape owner, Member member) =>
        owner is ListShape or MapShape
            ? ["shapes", owner.Name, member.Name]
            : ["shapes", owner.Name, "members", member.Name];
}
