namespace LightsailContract.Model;

/// <summary>The members of any shape.</summary>
public static class ShapeMembers
{
    /// <summary>The members of a structure or union; a list's is <c>member</c>, a map's are <c>key</c> and <c>value</c>.</summary>
    /// <param name="shape">The shape; one of any other kind has no members.</param>
    public static IEnumerable<Member> AllMembers(this Shape shape) =>
        shape switch
        {
            StructureShape structure => structure.Members,
            UnionShape union => union.Members,
            ListShape list => [list.Member],
            MapShape map => [map.Key, map.Value],
            _ => [],
        };
}
