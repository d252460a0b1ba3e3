using LightsailContract.Emit.Context;
using LightsailContract.Emit.Wire;
using LightsailContract.Emit.Writing;
using LightsailContract.Model;

namespace LightsailContract.Emit.Protocols.Json;

/// <summary>The calls that read and write a value of a shape.</summary>
internal static class JsonValues
{
    /// <summary>The method that reads an aggregate shape.</summary>
    public static string Reader(string target, EmitContext context) => "Read" + context.Names.Shape(target);

    /// <summary>The method that writes an aggregate shape.</summary>
    public static string Writer(string target, EmitContext context) => "Write" + context.Names.Shape(target);

    /// <summary>The head of the method that reads an aggregate shape.</summary>
    public static string ReaderHead(Shape shape, EmitContext context) =>
        MethodHead.Format(
            $"internal static {context.Types.TypeOf(shape.Name).Text} {Reader(shape.Name, context)}",
            $"ref {WireTypes.JsonSource} json"
        );

    /// <summary>The head of the method that writes an aggregate shape.</summary>
    public static string WriterHead(Shape shape, EmitContext context) =>
        MethodHead.Format(
            $"internal static void {Writer(shape.Name, context)}",
            $"{WireTypes.JsonWriter} json",
            $"{context.Types.TypeOf(shape.Name).Text} value"
        );

    /// <summary>Whether a shape has a reader and writer of its own.</summary>
    public static bool IsAggregate(string target, EmitContext context) =>
        context.Contract.GetShape(target) is StructureShape or UnionShape or ListShape or MapShape;

    /// <summary>An expression that reads the value at which <c>json</c> stands; null if the JSON is.</summary>
    public static string Read(string target, EmitContext context) =>
        context.Contract.GetShape(target) switch
        {
            SimpleShape simple => $"json.{Method(simple.Type)}()",
            EnumShape => $"json.Enum<{context.Types.TypeOf(target).Text}>()",
            IntEnumShape => $"json.IntEnum<{context.Types.TypeOf(target).Text}>()",
            _ => $"json.IsNull ? null : {Reader(target, context)}(ref json)",
        };

    /// <summary>Writes statements that read an entry and pass it on; null is not an entry.</summary>
    /// <param name="writer">Where they go.</param>
    /// <param name="target">The entry's shape.</param>
    /// <param name="sparse">Whether null is an entry.</param>
    /// <param name="add">The statement that takes the entry.</param>
    /// <param name="context">The contract's names.</param>
    public static void ReadEntry(
        SourceWriter writer,
        string target,
        bool sparse,
        Func<string, string> add,
        EmitContext context
    )
    {
        if (sparse)
        {
            writer.Line(add(Read(target, context)));
            return;
        }

        var aggregate = IsAggregate(target, context);
        var absent = aggregate ? "json.IsNull" : $"{Read(target, context)} is not {{ }} entry";
        using (writer.Block($"if ({absent})"))
        {
            writer.Line("json.NullEntry();");
        }

        using (writer.Block("else"))
        {
            writer.Line(add(aggregate ? $"{Reader(target, context)}(ref json)" : "entry"));
        }
    }

    /// <summary>A statement that writes a value that is not null.</summary>
    public static string Write(Member member, string value, EmitContext context) =>
        context.Contract.GetShape(member.Target) switch
        {
            SimpleShape simple => Write(simple.Type, member, value, context),
            EnumShape => $"json.WriteStringValue({value}.Value);",
            IntEnumShape => $"json.WriteNumberValue({value}.Value);",
            _ => $"{Writer(member.Target, context)}(json, {value});",
        };

    /// <summary>Statements that write a member that is not null, with its name.</summary>
    public static IEnumerable<string> WriteMember(Member member, string name, string value, EmitContext context)
    {
        var call = context.Contract.GetShape(member.Target) switch
        {
            SimpleShape { Type: SimpleType.String } => $"WriteString({name}, {value})",
            SimpleShape { Type: SimpleType.Boolean } => $"WriteBoolean({name}, {value})",
            SimpleShape { Type: SimpleType.Blob } => $"WriteBase64String({name}, {value}.Span)",
            SimpleShape { Type: SimpleType.Byte or SimpleType.Short or SimpleType.Integer or SimpleType.Long } =>
                $"WriteNumber({name}, {value})",
            EnumShape => $"WriteString({name}, {value}.Value)",
            IntEnumShape => $"WriteNumber({name}, {value}.Value)",
            _ => null,
        };
        return call is null ? [$"json.WritePropertyName({name});", Write(member, value, context)] : [$"json.{call};"];
    }

    private static string Write(SimpleType type, Member member, string value, EmitContext context) =>
        type switch
        {
            SimpleType.String => $"json.WriteStringValue({value});",
            SimpleType.Boolean => $"json.WriteBooleanValue({value});",
            SimpleType.Blob => $"json.WriteBase64StringValue({value}.Span);",
            SimpleType.Document => $"{value}.WriteTo(json);",
            SimpleType.Timestamp =>
                $"{WireTypes.JsonWriting}.Write{WireTypes.TimestampFormat(member, context.Contract)}(json, {value});",
            SimpleType.Byte or SimpleType.Short or SimpleType.Integer or SimpleType.Long =>
                $"json.WriteNumberValue({value});",
            _ => $"{WireTypes.JsonWriting}.Write{Method(type)}(json, {value});",
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
