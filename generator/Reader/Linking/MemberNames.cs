using LightsailContract.Model;

namespace LightsailContract.Reader.Linking;

/// <summary>Members by the paths that contracts write: <c>Shape.member</c>.</summary>
internal static class MemberNames
{
    public static string ShapeOf(string path) => path.IndexOf('.') is >= 0 and var dot ? path.Substring(0, dot) : path;

    public static string? MemberOf(string path) =>
        path.IndexOf('.') is >= 0 and var dot ? path.Substring(dot + 1) : null;

    /// <summary>The shape with one of its members changed.</summary>
    public static Shape Replace(Shape shape, string name, Func<Member, Member> change) =>
        shape switch
        {
            StructureShape structure => structure with { Members = Replace(structure.Members, name, change) },
            UnionShape union => union with { Members = Replace(union.Members, name, change) },
            ListShape list when list.Member.Name == name => list with { Member = change(list.Member) },
            MapShape map when map.Key.Name == name => map with { Key = change(map.Key) },
            MapShape map when map.Value.Name == name => map with { Value = change(map.Value) },
            _ => shape,
        };

    private static EquatableArray<Member> Replace(
        EquatableArray<Member> members,
        string name,
        Func<Member, Member> change
    ) => members.Select(member => member.Name == name ? change(member) : member).ToEquatableArray();
}
