using LightsailContract.Emit.Context;
using LightsailContract.Emit.Wire;
using LightsailContract.Emit.Writing;
using LightsailContract.Model;

namespace LightsailContract.Emit.Protocols.Query;

/// <summary>Emits a map's forms and XML. Neither can hold a null, so a sparse map's are left out.</summary>
internal sealed class QueryMapEmitter : QueryShapeEmitter<MapShape>
{
    protected override void WriteForm(SourceWriter writer, MapShape shape, EmitContext context)
    {
        WriteFormReader(writer, shape, context);
        writer.Blank();
        WriteFormWriter(writer, shape, context);
    }

    protected override void WriteXml(SourceWriter writer, MapShape shape, EmitContext context)
    {
        var builder = Builder(shape, context);
        QueryCollections.WriteXmlReader(writer, shape, builder, Literals.String(QueryValues.EntryName), context);
        writer.Blank();
        WriteXmlAdder(writer, shape, builder, context);
        writer.Blank();
        WriteXmlWriters(writer, shape, context);
    }

    private static string Builder(MapShape shape, EmitContext context) =>
        $"{WireTypes.Runtime}ValueMapBuilder<{context.Types.ElementTypeOf(shape)}>";

    private static void WriteFormReader(SourceWriter writer, MapShape shape, EmitContext context)
    {
        var value = Literals.String(QueryValues.WireName(shape.Value));
        using var method = writer.Block(
            MethodHead.Format(
                $"internal static {context.Types.TypeOf(shape.Name).Text} ReadForm{context.Names.Shape(shape.Name)}",
                $"{WireTypes.FormNode} form",
                "bool flattened"
            )
        );
        writer.Line($"var map = new {Builder(shape, context)}();");
        using (
            writer.Block($"foreach (var entry in form.Entries({Literals.String(QueryValues.EntryName)}, flattened))")
        )
        {
            var key = Literals.String(QueryValues.WireName(shape.Key));
            writer.Line($"var key = entry[{key}].String() ?? entry.Required({key}, \"\");");
            var isText = QueryValues.IsText(shape.Value.Target, context);
            var read = isText
                ? $"entry[{value}]{QueryValues.Parse(shape.Value.Target, context)}"
                : $"entry.Aggregate({value})";
            using (writer.Block($"if ({read} is {{ }} item)"))
            {
                var item = isText ? "item" : QueryCollections.ReadForm(shape.Value.Target, "item", context);
                writer.Line($"map.Set(key, {item});");
            }

            using (writer.Block("else"))
            {
                writer.Line($"entry.Missing({value});");
            }
        }

        writer.Blank();
        writer.Line("return map.Build();");
    }

    private static void WriteFormWriter(SourceWriter writer, MapShape shape, EmitContext context)
    {
        using var method = writer.Block(
            MethodHead.Format(
                $"internal static void WriteForm{context.Names.Shape(shape.Name)}",
                $"{WireTypes.FormSink} form",
                $"{context.Types.TypeOf(shape.Name).Text} value",
                "bool flattened"
            )
        );
        writer.Line($"form.EnterEntries({Literals.String(QueryValues.EntryName)}, flattened);");
        writer.Line("var index = 0;");
        using (writer.Block("foreach (var (key, entry) in value)"))
        {
            var value = QueryCollections.SkipNull(writer, shape.Sparse);
            writer.Line("form.Enter(++index);");
            writer.Line($"form.Write({Literals.String(QueryValues.WireName(shape.Key))}, key);");
            writer.Line($"form.Enter({Literals.String(QueryValues.WireName(shape.Value))});");
            writer.Line(QueryCollections.WriteForm(shape.Value, value, context));
            writer.Line("form.LeaveWritten();");
            writer.Line("form.Leave();");
        }

        writer.Blank();
        writer.Line("form.Leave();");
    }

    private static void WriteXmlAdder(SourceWriter writer, MapShape shape, string builder, EmitContext context)
    {
        using var method = writer.Block(
            MethodHead.Format(
                $"private static void AddXml{context.Names.Shape(shape.Name)}",
                $"{WireTypes.XmlSource} xml",
                $"ref {builder} map"
            )
        );
        writer.Line("string? key = null;");
        writer.Line($"{context.Types.TypeOf(shape.Value.Target).Nullable} value = null;");
        writer.Line("var children = xml.Children();");
        using (writer.Block("while (xml.NextChild(children))"))
        {
            using var choice = writer.Block("switch (xml.Name)");
            Case(writer, Literals.String(QueryValues.WireName(shape.Key)), "key = xml.Text().String();");
            Case(
                writer,
                Literals.String(QueryValues.WireName(shape.Value)),
                $"value = {XmlValues.Read(shape.Value.Target, context)};"
            );
            Case(writer, null, "xml.Skip();");
        }

        writer.Blank();
        using (writer.Block("if (key is not null && value is { } entry)"))
        {
            writer.Line("map.Set(key, entry);");
        }
    }

    private static void WriteXmlWriters(SourceWriter writer, MapShape shape, EmitContext context)
    {
        QueryCollections.WriteXmlWriter(writer, shape, Literals.String(QueryValues.EntryName), context);
        writer.Blank();
        using var method = writer.Block(QueryCollections.EntriesHead(shape, context));
        using var loop = writer.Block("foreach (var (key, entry) in value)");
        var present = QueryCollections.SkipNull(writer, shape.Sparse);
        writer.Line("xml.StartEntry(name, uri);");
        writer.Line(XmlValues.Start(shape.Key));
        writer.Line("xml.Write(key);");
        writer.Line("xml.End();");
        XmlValues.WriteElement(writer, shape.Value, present, context);
        writer.Line("xml.End();");
    }

    private static void Case(SourceWriter writer, string? name, string statement)
    {
        writer.Line(name is null ? "default:" : $"case {name}:");
        writer.Indent();
        writer.Line(statement);
        writer.Line("break;");
        writer.Outdent();
    }
}
