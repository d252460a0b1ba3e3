using LightsailContract.Model;

namespace LightsailContract.Conformance.Values;

/// <summary>A place in an operation's output that can have a value.</summary>
/// <param name="Path">The place: <c>keys[].id</c>.</param>
/// <param name="Owner">The structure that declares the member; null for items of lists and maps.</param>
/// <param name="Member">The member.</param>
internal sealed record ShapeSite(string Path, string? Owner, Member Member)
{
    // Structures that nest deeper are treated as recursive.
    private const int MaxDepth = 12;

    /// <summary>Every place, a recursive structure once.</summary>
    public static IEnumerable<ShapeSite> Below(Contract contract, StructureShape structure) =>
        Members(contract, structure.Name, structure.Members, "", [structure.Name]);

    private static IEnumerable<ShapeSite> Members(
        Contract contract,
        string owner,
        EquatableArray<Member> members,
        string prefix,
        IReadOnlyList<string> within
    ) => members.SelectMany(member => From(contract, owner, member, prefix + member.Name, within));

    private static IEnumerable<ShapeSite> From(
        Contract contract,
        string? owner,
        Member member,
        string path,
        IReadOnlyList<string> within
    )
    {
        yield return new ShapeSite(path, owner, member);
        if (within.Count > MaxDepth || within.Contains(member.Target))
        {
            yield break;
        }

        IReadOnlyList<string> inside = [.. within, member.Target];
        var inner = contract.GetShape(member.Target) switch
        {
            StructureShape structure => Members(contract, structure.Name, structure.Members, path + ".", inside),
            UnionShape union => Members(contract, union.Name, union.Members, path + ".", inside),
            ListShape list => From(contract, null, list.Member, path + "[]", inside),
            MapShape map => From(contract, null, map.Value, path + "{}", inside),
            _ => [],
        };
        foreach (var site in inner)
        {
            yield return site;
        }
    }
}
