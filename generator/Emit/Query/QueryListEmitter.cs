using LightsailContract.Emit.Wire;
using LightsailContract.Emit.Writing;
using LightsailContract.Model;

namespace LightsailContract.Emit.Query;

/// <summary>Emits a list's forms and XML. Neither can hold a null, so a sparse list's are left out.</summary>
internal sealed class QueryListEmitter : QueryShapeEmitter<ListShape>
{
    protected override void Write(SourceWriter writer, ListShape shape, EmitContext context)
    {
        var name = context.Names.Shape(shape.Name);
        var type = context.Types.Of(shape.Name).Text;
        var builder = $"{WireTypes.Runtime}ValueListBuilder<{context.Types.OfElement(shape)}>";
        var item = Literals.String(QueryValues.WireName(shape.Member));

        using (writer.Block($"internal static {type} ReadForm{name}({WireTypes.FormNode} form, bool flattened)"))
        {
            writer.Line($"var list = new {builder}();");
            using (writer.Block($"foreach (var entry in form.Entries({item}, flattened))"))
            {
                WriteFormRead(writer, shape.Member.Target, context);
            }

            writer.Blank();
            writer.Line("return list.Build();");
        }

        writer.Blank();
        WriteFormWriter(
            writer,
            shape,
            $"WriteForm{name}({WireTypes.FormSink} form, {type} value, bool flattened)",
            context
        );
        writer.Blank();
        QueryCollections.WriteXmlReader(writer, name, type, builder, item);
        writer.Blank();
        using (writer.Block($"private static void AddXml{name}({WireTypes.XmlSource} xml, ref {builder} result)"))
        {
            if (QueryValues.IsText(shape.Member.Target, context))
            {
                using var present = writer.Block($"if ({XmlValues.Read(shape.Member.Target, context)} is {{ }} item)");
                writer.Line("result.Add(item);");
            }
            else
            {
                writer.Line($"result.Add({XmlValues.Read(shape.Member.Target, context)});");
            }
        }

        writer.Blank();
        WriteXmlWriters(writer, shape, name, type, item, context);
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
        using var method = writer.Block($"internal static void {head}");
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

    private static void WriteXmlWriters(
        SourceWriter writer,
        ListShape shape,
        string name,
        string type,
        string item,
        EmitContext context
    )
    {
        writer.Line($"internal static void WriteXml{name}({WireTypes.XmlSink} xml, {type} value) =>");
        writer.Indent();
        writer.Line($"WriteXmlEntries{name}(xml, value, {item}, null);");
        writer.Outdent();
        writer.Blank();
        using var method = writer.Block(
            $"internal static void WriteXmlEntries{name}({WireTypes.XmlSink} xml, {type} value, string name, string? uri)"
        );
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
