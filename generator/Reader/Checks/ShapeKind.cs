using LightsailContract.Model;

namespace LightsailContract.Reader.Checks;

/// <summary>What messages call the type of a shape.</summary>
internal static class ShapeKind
{
    public static string NameOf(Shape shape) =>
        shape switch
        {
            SimpleShape simple => NameOf(simple.Type),
            EnumShape => "enum",
            IntEnumShape => "intEnum",
            ListShape => "list",
            MapShape => "map",
            UnionShape => "union",
            StructureShape { Error: not null } => "error",
            _ => "structure",
        };

    /// <summary>The same with its article: <c>a list</c>, <c>an enum</c>.</summary>
    public static string WithArticle(Shape shape)
    {
        var kind = NameOf(shape);
        return (kind[0] is 'a' or 'e' or 'i' ? "an " : "a ") + kind;
    }

    private static string NameOf(SimpleType type)
    {
        var name = type.ToString();
        return char.ToLowerInvariant(name[0]) + name.Substring(1);
    }
}
