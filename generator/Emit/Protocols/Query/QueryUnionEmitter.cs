using LightsailContract.Emit.Context;
using LightsailContract.Emit.Wire;
using LightsailContract.Emit.Writing;
using LightsailContract.Model;

namespace LightsailContract.Emit.Protocols.Query;

/// <summary>Emits a union's forms and XML: a structure with one member.</summary>
internal sealed class QueryUnionEmitter : QueryShapeEmitter<UnionShape>
{
    protected override void WriteForm(SourceWriter writer, UnionShape shape, EmitContext context)
    {
        var name = context.Names.Shape(shape.Name);
        var type = context.Types.TypeOf(shape.Name).Text;
        using (writer.Block(MethodHead.Format($"internal static {type} ReadForm{name}", $"{WireTypes.FormNode} form")))
        {
            WriteFormReading(writer, shape, type, context);
        }

        writer.Blank();
        var head = MethodHead.Format(
            $"internal static void WriteForm{name}",
            $"{WireTypes.FormSink} form",
            $"{type} value"
        );
        using (writer.Block(head))
        {
            WriteCases(writer, shape, type, context, member => WriteFormMember(writer, member, context));
        }
    }

    protected override void WriteXml(SourceWriter writer, UnionShape shape, EmitContext context)
    {
        var name = context.Names.Shape(shape.Name);
        var type = context.Types.TypeOf(shape.Name).Text;
        using (writer.Block(MethodHead.Format($"internal static {type} ReadXml{name}", $"{WireTypes.XmlSource} xml")))
        {
            WriteXmlReading(writer, shape, type, context);
        }

        writer.Blank();
        var head = MethodHead.Format(
            $"internal static void WriteXml{name}",
            $"{WireTypes.XmlSink} xml",
            $"{type} value"
        );
        using (writer.Block(head))
        {
            WriteCases(
                writer,
                shape,
                type,
                context,
                member => XmlValues.WriteElement(writer, member, "it.Value", context)
            );
        }
    }

    private static void WriteFormReading(SourceWriter writer, UnionShape shape, string type, EmitContext context)
    {
        writer.Line("form.OnlyCase();");
        foreach (
            var (member, local) in shape.Members.Zip(
                LocalNames.ForMembersOf(shape, context),
                (it, local) => (it, local)
            )
        )
        {
            var isText = QueryValues.IsText(member.Target, context);
            var name = Literals.String(QueryValues.WireName(member));
            var read = isText ? $"form[{name}]{QueryValues.Parse(member.Target, context)}" : $"form.Aggregate({name})";
            using (writer.Block($"if ({read} is {{ }} {local})"))
            {
                var value = isText ? local : QueryCollections.ReadForm(member.Target, local, context);
                writer.Line($"return new {type}.{context.Names.Member(shape, member)}({value});");
            }

            writer.Blank();
        }

        writer.Line("throw form.NoKnownCase();");
    }

    private static void WriteFormMember(SourceWriter writer, Member member, EmitContext context)
    {
        writer.Line($"form.Enter({Literals.String(QueryValues.WireName(member))});");
        writer.Line(QueryCollections.WriteForm(member, "it.Value", context));
        writer.Line("form.LeaveWritten();");
    }

    private static void WriteXmlReading(SourceWriter writer, UnionShape shape, string type, EmitContext context)
    {
        writer.Line($"{type}? value = null;");
        writer.Line("string unknown = \"\";");
        writer.Line("var children = xml.Children();");
        using (writer.Block("while (xml.NextChild(children))"))
        {
            using var choice = writer.Block("switch (xml.Name)");
            foreach (
                var (member, local) in shape.Members.Zip(
                    LocalNames.ForMembersOf(shape, context),
                    (it, local) => (it, local)
                )
            )
            {
                writer.Line($"case {Literals.String(QueryValues.WireName(member))}:");
                writer.Indent();
                WriteXmlCase(writer, member, local, $"{type}.{context.Names.Member(shape, member)}", context);
                writer.Line("break;");
                writer.Outdent();
            }

            writer.Line("default:");
            writer.Indent();
            writer.Line("unknown = xml.Name;");
            writer.Line("xml.Skip();");
            writer.Line("break;");
            writer.Outdent();
        }

        writer.Blank();
        writer.Line($"return value ?? new {type}.Unknown(unknown);");
    }

    private static void WriteXmlCase(SourceWriter writer, Member member, string local, string type, EmitContext context)
    {
        var read = XmlValues.Read(member.Target, context);
        writer.Line(
            QueryValues.IsText(member.Target, context)
                ? $"value = {read} is {{ }} {local} ? new {type}({local}) : value;"
                : $"value = new {type}({read});"
        );
    }

    private static void WriteCases(
        SourceWriter writer,
        UnionShape shape,
        string type,
        EmitContext context,
        Action<Member> write
    )
    {
        using var choice = writer.Block("switch (value)");
        foreach (var member in shape.Members)
        {
            writer.Line($"case {type}.{context.Names.Member(shape, member)} it:");
            writer.Indent();
            write(member);
            writer.Line("break;");
            writer.Outdent();
        }

        writer.Line("default:");
        writer.Indent();
        writer.Line($"throw {WireTypes.Protocol}UnknownCase.CannotBeWritten({Literals.String(shape.Name)});");
        writer.Outdent();
    }
}
