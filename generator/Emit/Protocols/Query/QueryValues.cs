using LightsailContract.Emit.Context;
using LightsailContract.Emit.Wire;
using LightsailContract.Model;

namespace LightsailContract.Emit.Protocols.Query;

/// <summary>The names and calls that forms and XML share.</summary>
internal static class QueryValues
{
    /// <summary>Where the entries of a map stand unless they are flattened.</summary>
    public const string EntryName = "entry";

    /// <summary>A member's name in forms and XML; that of a list's or map's parts as well.</summary>
    public static string WireName(Member member) => member.Traits.XmlName ?? member.Name;

    /// <summary>Whether the shape is a list or map.</summary>
    public static bool IsCollection(string target, EmitContext context) =>
        context.Contract.GetShape(target) is ListShape or MapShape;

    /// <summary>Whether the shape is one text on the wire.</summary>
    public static bool IsText(string target, EmitContext context) =>
        context.Contract.GetShape(target) is SimpleShape or EnumShape or IntEnumShape;

    /// <summary>The call after a text that reads a value of it; null if there is none.</summary>
    public static string Parse(string target, EmitContext context) =>
        context.Contract.GetShape(target) switch
        {
            SimpleShape simple => $".{Method(simple.Type)}()",
            EnumShape => $".Enum<{context.Types.TypeOf(target).Text}>()",
            _ => $".IntEnum<{context.Types.TypeOf(target).Text}>()",
        };

    /// <summary>An expression for the text of a value.</summary>
    public static string Format(Member member, string value, EmitContext context) =>
        context.Contract.GetShape(member.Target) switch
        {
            SimpleShape { Type: SimpleType.String } => value,
            EnumShape => $"{value}.Value",
            IntEnumShape => $"{WireTypes.Protocol}WireFormat.Text({value}.Value)",
            SimpleShape { Type: SimpleType.Timestamp } =>
                $"{WireTypes.Protocol}WireFormat.{WireTypes.TimestampFormat(member, context.Contract)}({value})",
            _ => $"{WireTypes.Protocol}WireFormat.Text({value})",
        };

    private static string Method(SimpleType type) =>
        type switch
        {
            SimpleType.Byte => "SByte",
            SimpleType.Short => "Int16",
            SimpleType.Integer => "Int32",
            SimpleType.Long => "Int64",
            SimpleType.Float => "Single",
            _ => type.ToString(),
        };
}
