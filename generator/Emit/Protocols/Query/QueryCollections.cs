using LightsailContract.Emit.Context;
using LightsailContract.Emit.Wire;
using LightsailContract.Emit.Writing;
using LightsailContract.Model;

namespace LightsailContract.Emit.Protocols.Query;

/// <summary>What lists and maps have in common.</summary>
internal static class QueryCollections
{
    /// <summary>The expression that reads an aggregate from a form.</summary>
    public static string ReadForm(string target, string node, EmitContext context) =>
        $"ReadForm{context.Names.Shape(target)}({node}{Wrapped(target, context)})";

    /// <summary>The statement that writes a value at the form's present place.</summary>
    public static string WriteForm(Member member, string value, EmitContext context) =>
        QueryValues.IsText(member.Target, context)
            ? $"form.Write({QueryValues.Format(member, value, context)});"
            : $"WriteForm{context.Names.Shape(member.Target)}(form, {value}{Wrapped(member.Target, context)});";

    /// <summary>Leaves null entries out; gives the name of the variable that holds one that is not null.</summary>
    public static string SkipNull(SourceWriter writer, bool sparse)
    {
        if (!sparse)
        {
            return "entry";
        }

        using (writer.Block("if (entry is not { } present)"))
        {
            writer.Line("continue;");
        }

        writer.Blank();
        return "present";
    }

    /// <summary>Writes the reader of a collection whose entries are under an element of their own.</summary>
    public static void WriteXmlReader(
        SourceWriter writer,
        Shape shape,
        string builder,
        string entry,
        EmitContext context
    )
    {
        var name = context.Names.Shape(shape.Name);
        using var method = writer.Block(
            MethodHead.Format(
                $"internal static {context.Types.TypeOf(shape.Name).Text} ReadXml{name}",
                $"{WireTypes.XmlSource} xml"
            )
        );
        writer.Line($"var result = new {builder}();");
        writer.Line("var children = xml.Children();");
        using (writer.Block("while (xml.NextChild(children))"))
        {
            using (writer.Block($"if (xml.Name == {entry})"))
            {
                writer.Line($"AddXml{name}(xml, ref result);");
            }

            using (writer.Block("else"))
            {
                writer.Line("xml.Skip();");
            }
        }

        writer.Blank();
        writer.Line("return result.Build();");
    }

    /// <summary>Writes the writer of a collection whose entries are under an element of their own.</summary>
    public static void WriteXmlWriter(SourceWriter writer, Shape shape, string entry, EmitContext context)
    {
        var name = context.Names.Shape(shape.Name);
        var head = MethodHead.Format(
            $"internal static void WriteXml{name}",
            $"{WireTypes.XmlSink} xml",
            $"{context.Types.TypeOf(shape.Name).Text} value"
        );
        writer.Line($"{head} =>");
        writer.Indent();
        writer.Line($"WriteXmlEntries{name}(xml, value, {entry}, null);");
        writer.Outdent();
    }

    /// <summary>The head of the method that writes a collection's entries, each an element of a name.</summary>
    public static string EntriesHead(Shape shape, EmitContext context) =>
        MethodHead.Format(
            $"internal static void WriteXmlEntries{context.Names.Shape(shape.Name)}",
            $"{WireTypes.XmlSink} xml",
            $"{context.Types.TypeOf(shape.Name).Text} value",
            "string name",
            "string? uri"
        );

    // Entries of an entry are always under a name: only a structure's member can be flattened.
    private static string Wrapped(string target, EmitContext context) =>
        QueryValues.IsCollection(target, context) ? ", flattened: false" : "";
}
