using LightsailContract.Emit.Wire;
using LightsailContract.Emit.Writing;
using LightsailContract.Model;

namespace LightsailContract.Emit.Query;

/// <summary>Emits a map's forms and XML. Neither can hold a null, so a sparse map's are left out.</summary>
internal sealed class QueryMapEmitter : QueryShapeEmitter<MapShape>
{
    protected override void Write(SourceWriter writer, MapShape shape, EmitContext context)
    {
        var name = context.Names.Shape(shape.Name);
        var type = context.Types.Of(shape.Name).Text;
        var builder = $"{WireTypes.Runtime}ValueMapBuilder<{context.Types.OfElement(shape)}>";

        WriteFormReader(
            writer,
            shape,
            $"{type} ReadForm{name}({WireTypes.FormNode} form, bool flattened)",
            builder,
            context
        );
        writer.Blank();
        WriteFormWriter(
            writer,
            shape,
            $"WriteForm{name}({WireTypes.FormSink} form, {type} value, bool flattened)",
            context
        );
        writer.Blank();
        QueryCollections.WriteXmlReader(writer, name, type, builder, Literals.String(QueryValues.EntryName));
        writer.Blank();
        WriteXmlAdder(writer, shape, $"AddXml{name}({WireTypes.XmlSource} xml, ref {builder} result)", context);
        writer.Blank();
        WriteXmlWriters(writer, shape, name, type, context);
    }

    private static void WriteFormReader(
        SourceWriter writer,
        MapShape shape,
        string head,
        string builder,
        EmitContext context
    )
    {
        var value = Literals.String(QueryValues.WireName(shape.Value));
        using var method = writer.Block($"internal static {head}");
        writer.Line($"var map = new {builder}();");
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

    private static void WriteFormWriter(SourceWriter writer, MapShape shape, string head, EmitContext context)
    {
        using var method = writer.Block($"internal static void {head}");
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

    private static void WriteXmlAdder(SourceWriter writer, MapShape shape, string head, EmitContext context)
    {
        using var method = writer.Block($"private static void {head}");
        writer.Line("string? key = null;");
        writer.Line($"{context.Types.Of(shape.Value.Target).Nullable} value = null;");
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
            writer.Line("result.Set(key, entry);");
        }
    }

    private static void WriteXmlWriters(
        SourceWriter writer,
        MapShape shape,
        string name,
        string type,
        EmitContext context
    )
    {
        writer.Line($"internal static void WriteXml{name}({WireTypes.XmlSink} xml, {type} value) =>");
        writer.Indent();
        writer.Line($"WriteXmlEntries{name}(xml, value, {Literals.String(QueryValues.EntryName)}, null);");
        writer.Outdent();
        writer.Blank();
        using var method = writer.Block(
            $"internal static void WriteXmlEntries{name}({WireTypes.XmlSink} xml, {type} value, string name, string? uri)"
        );
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
