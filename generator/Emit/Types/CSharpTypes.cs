using LightsailContract.Emit.Naming;
using LightsailContract.Emit.Options;
using LightsailContract.Model;

namespace LightsailContract.Emit.Types;

/// <summary>The C# types of a contract's shapes and members.</summary>
internal sealed class CSharpTypes(Contract contract, EmitOptions options, CSharpNames names)
{
    private const string Runtime = "global::LightsailContract.Runtime.";

    /// <summary>The shape's emitted type with its namespace; a constrained simple shape's is its static class of rules.</summary>
    public string Declared(string shape) => $"global::{options.Namespace}.{names.Shape(shape)}";

    /// <summary>The type of the values of a shape.</summary>
    /// <param name="target">A shape of the contract or of the prelude.</param>
    public CSharpType TypeOf(string target) =>
        contract.GetShape(target) switch
        {
            SimpleShape simple => TypeOf(simple.Type),
            EnumShape or IntEnumShape => new CSharpType(Declared(target), true),
            ListShape list => new CSharpType($"{Runtime}ValueList<{ElementTypeOf(list)}>", false),
            MapShape map => new CSharpType($"{Runtime}ValueMap<{ElementTypeOf(map)}>", false),
            _ => new CSharpType(Declared(target), false),
        };

    /// <summary>A list's element as a type argument; nullable in a sparse list.</summary>
    public string ElementTypeOf(ListShape list) => ElementTypeOf(list.Member.Target, list.Sparse);

    /// <summary>A map's value as a type argument; nullable in a sparse map.</summary>
    public string ElementTypeOf(MapShape map) => ElementTypeOf(map.Value.Target, map.Sparse);

    /// <summary>A member's property: nullable unless it is required or has a default.</summary>
    public string PropertyTypeOf(Member member)
    {
        var type = TypeOf(member.Target);
        return IsNullable(member) ? type.Nullable : type.Text;
    }

    /// <summary>Whether the member's property may be null: it is neither required nor has a default.</summary>
    public static bool IsNullable(Member member) => !member.Traits.Required && !HasDefault(member);

    /// <summary>Whether an absent member means a value other than null.</summary>
    public static bool HasDefault(Member member) => member.Traits.Default is not (null or "null");

    private static CSharpType TypeOf(SimpleType type) =>
        type switch
        {
            SimpleType.Blob => new($"{Runtime}Blob", true),
            SimpleType.Boolean => new("bool", true),
            SimpleType.String => new("string", false),
            SimpleType.Byte => new("sbyte", true),
            SimpleType.Short => new("short", true),
            SimpleType.Integer => new("int", true),
            SimpleType.Long => new("long", true),
            SimpleType.Float => new("float", true),
            SimpleType.Double => new("double", true),
            SimpleType.BigInteger => new("global::System.Numerics.BigInteger", true),
            SimpleType.BigDecimal => new($"{Runtime}BigDecimal", true),
            SimpleType.Timestamp => new("global::System.DateTimeOffset", true),
            SimpleType.Document => new($"{Runtime}Document", false),
            _ => throw new ArgumentOutOfRangeException(nameof(type), type, null),
        };

    private string ElementTypeOf(string target, bool sparse)
    {
        var type = TypeOf(target);
        return sparse ? type.Nullable : type.Text;
    }
}
