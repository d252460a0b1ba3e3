using LightsailContract.Emit.Context;
using LightsailContract.Emit.Wire;
using LightsailContract.Emit.Writing;
using LightsailContract.Model;

namespace LightsailContract.Emit.Protocols.Query;

/// <summary>Emits a list's forms and XML. Neither can hold a null, so a sparse list's are left out.</summary>
internal sealed class QueryListEmitter : QueryShapeEmitter<ListShape>
{
    protected override void WriteForm(SourceWriter writer, ListShape shape, EmitContext context)
    {
        var name = context.Names.Shape(shape.Name);
        var type = context.Types.TypeOf(shape.Name).Text;
        var item = Literals.String(QueryValues.WireName(shape.Member));
        using (
            writer.Block(
                MethodHead.Format(
                    $"internal static {type} ReadForm{name}",
                    $"{WireTypes.FormNode} form",
                    "bool flattened"
                )
            )
        )
        {
            writer.Line($"var list = new {Builder(shape, context)}();");
            using (writer.Block($"foreach (var entry in form.Entries({item}, flattened))"))
            {
                WriteFormRead(writer, shape.Member.Target, context);
            }

            writer.Blank();
            writer.Line("return list.Build();");
        }

        writer.Blank();
        var head = MethodHead.Format(
            $"internal static void WriteForm{name}",
            $"{WireTypes.FormSink} form",
            $"{type} value",
            "bool flattened"
        );
        WriteFormWriter(writer, shape, head, context);
    }

    protected override void WriteXml(SourceWriter writer, ListShape shape, EmitContext context)
    {
        var name = context.Names.Shape(shape.Name);
        var builder = Builder(shape, context);
        QueryCollections.WriteXmlReader(
            writer,
            shape,
            builder,
            Literals.String(QueryValues.WireName(shape.Member)),
            context
        );
        writer.Blank();
        var head = MethodHead.Format(
            $"private static void AddXml{name}",
            $"{WireTypes.XmlSource} xml",
            $"ref {builder} list"
        );
        using (writer.Block(head))
        {
            WriteXmlAdd(writer, shape.Member.Target, context);
        }

        writer.Blank();
        WriteXmlWriters(writer, shape, context);
    }

    private static string Builder(ListShape shape, EmitContext context) =>
        $"{WireTypes.Runtime}ValueListBuilder<{context.Types.ElementTypeOf(shape)}>";

    private static void WriteXmlAdd(SourceWriter writer, string target, EmitContext context)
    {
        if (QueryValues.IsText(target, context))
        {
            using var present = writer.Block($"if ({XmlValues.Read(target, context)} is {{ }} item)");
            writer.Line("list.Add(item);");
        }
        else
        {
            writer.Line($"list.Add({XmlValues.Read(target, context)});");
        }
    }

    private static void WriteFormRead(SourceWriter writer, string target, EmitContext context)
    {
        if (QueryValues.IsText(target, context))
        {
            using var present = writer.Block($"if (entry.Text(){QueryValues.Parse(target, context)} is {{ }} item)");
            writer.Line("list.Add(item);");
        }
        else
        {
            writer.Line($"list.Add({QueryCollections.ReadForm(target, "entry.Aggregate()", context)});");
        }
    }

    private static void WriteFormWriter(SourceWriter writer, ListShape shape, string head, EmitContext context)
    {
        using var method = writer.Block(head);
        using (writer.Block("if (value.Count == 0)"))
        {
            writer.Line("form.Write(\"\");");
            writer.Line("return;");
        }

        writer.Blank();
        writer.Line($"form.EnterEntries({Literals.String(QueryValues.WireName(shape.Member))}, flattened);");
        writer.Line("var index = 0;");
        using (writer.Block("foreach (var entry in value)"))
        {
            var value = QueryCollections.SkipNull(writer, shape.Sparse);
            writer.Line("form.Enter(++index);");
            writer.Line(QueryCollections.WriteForm(shape.Member, value, context));
            writer.Line("form.LeaveWritten();");
        }

        writer.Blank();
        writer.Line("form.Leave();");
    }

    private static void WriteXmlWriters(SourceWriter writer, ListShape shape, EmitContext context)
    {
        QueryCollections.WriteXmlWriter(writer, shape, Literals.String(QueryValues.WireName(shape.Member)), context);
        writer.Blank();
        using var method = writer.Block(QueryCollections.EntriesHead(shape, context));
        using var loop = writer.Block("foreach (var entry in value)");
        var present = QueryCollections.SkipNull(writer, shape.Sparse);
        writer.Line(
            shape.Member.Traits.XmlNamespace switch
            {
                null => "xml.StartEntry(name, uri);",
                { Prefix: null } it => $"xml.StartEntry(name, uri ?? {Literals.String(it.Uri)});",
                { Prefix: { } prefix } it => $"xml.Start(name, {Literals.String(it.Uri)}, {Literals.String(prefix)});",
            }
        );
        writer.Line(
            QueryValues.IsText(shape.Member.Target, context)
                ? $"xml.Write({QueryValues.Format(shape.Member, present, context)});"
                : $"WriteXml{context.Names.Shape(shape.Member.Target)}(xml, {present});"
        );
        writer.Line("xml.End();");
    }
}
