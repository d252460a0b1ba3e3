using LightsailContract.Emit.Context;
using LightsailContract.Emit.Wire;
using LightsailContract.Emit.Writing;
using LightsailContract.Model;

namespace LightsailContract.Emit.Protocols.Json;

/// <summary>Emits a union's JSON: an object with one member.</summary>
internal sealed class JsonUnionEmitter : JsonShapeEmitter<UnionShape>
{
    protected override void Write(SourceWriter writer, UnionShape shape, EmitContext context)
    {
        var type = context.Types.TypeOf(shape.Name).Text;
        using (writer.Block(JsonValues.ReaderHead(shape, context)))
        {
            WriteReading(writer, shape, type, context);
        }

        writer.Blank();
        using (writer.Block(JsonValues.WriterHead(shape, context)))
        {
            WriteWriting(writer, shape, type, context);
        }
    }

    private static void WriteReading(SourceWriter writer, UnionShape shape, string type, EmitContext context)
    {
        writer.Line($"{type}? value = null;");
        writer.Line("string? unknown = null;");
        writer.Line("json.StartObject();");
        using (writer.Block("while (json.NextMember())"))
        {
            var keyword = "if";
            foreach (var member in shape.Members)
            {
                var name = Literals.String(JsonMembers.WireName(member));
                using (writer.Block($"{keyword} (json.IsMember({name}u8))"))
                {
                    WriteCase(writer, member, $"{type}.{context.Names.Member(shape, member)}", context);
                }

                keyword = "else if";
            }

            if (shape.Members.Count > 0)
            {
                writer.Open("else");
            }

            writer.Line("unknown = json.UnknownMember() ?? unknown;");
            if (shape.Members.Count > 0)
            {
                writer.Close();
            }
        }

        writer.Blank();
        writer.Line($"return value ?? new {type}.Unknown(json.UnknownTag(unknown));");
    }

    private static void WriteCase(SourceWriter writer, Member member, string type, EmitContext context)
    {
        var aggregate = JsonValues.IsAggregate(member.Target, context);
        var present = aggregate ? "!json.IsNull" : $"{JsonValues.Read(member.Target, context)} is {{ }} it";
        using (writer.Block($"if ({present})"))
        {
            writer.Line("json.OnlyCase(value);");
            writer.Line(
                $"value = new {type}({(aggregate ? $"{JsonValues.Reader(member.Target, context)}(ref json)" : "it")});"
            );
        }
    }

    private static void WriteWriting(SourceWriter writer, UnionShape shape, string type, EmitContext context)
    {
        writer.Line("json.WriteStartObject();");
        using (writer.Block("switch (value)"))
        {
            foreach (var member in shape.Members)
            {
                writer.Line($"case {type}.{context.Names.Member(shape, member)} it:");
                writer.Indent();
                writer.Line($"json.WritePropertyName({Literals.String(JsonMembers.WireName(member))}u8);");
                writer.Line(JsonValues.Write(member, "it.Value", context));
                writer.Line("break;");
                writer.Outdent();
            }

            writer.Line("default:");
            writer.Indent();
            writer.Line($"throw {WireTypes.Protocol}UnknownCase.CannotBeWritten({Literals.String(shape.Name)});");
            writer.Outdent();
        }

        writer.Blank();
        writer.Line("json.WriteEndObject();");
    }
}
