using LightsailContract.Emit.Context;
using LightsailContract.Emit.Writing;
using LightsailContract.Model;

namespace LightsailContract.Emit.Protocols.Query;

/// <summary>The calls that read and write a value in XML.</summary>
internal static class XmlValues
{
    /// <summary>An expression that reads the element at which <c>xml</c> stands.</summary>
    public static string Read(string target, EmitContext context) =>
        QueryValues.IsText(target, context)
            ? $"xml.Text(){QueryValues.Parse(target, context)}"
            : $"ReadXml{context.Names.Shape(target)}(xml)";

    /// <summary>Statements that write a member that is not null: its element or attribute, or its entries' elements.</summary>
    public static void WriteMember(SourceWriter writer, Member member, string value, EmitContext context)
    {
        var name = Literals.String(QueryValues.WireName(member));
        if (member.Traits.XmlAttribute)
        {
            writer.Line($"xml.Attribute({name}, {QueryValues.Format(member, value, context)});");
        }
        else if (member.Traits.XmlFlattened && QueryValues.IsCollection(member.Target, context))
        {
            WriteFlattened(writer, member, value, context);
        }
        else
        {
            WriteElement(writer, member, value, context);
        }
    }

    /// <summary>Statements that write a value as an element.</summary>
    public static void WriteElement(SourceWriter writer, Member member, string value, EmitContext context)
    {
        var text = QueryValues.IsText(member.Target, context);
        if (text && member.Traits.XmlNamespace is null)
        {
            var name = Literals.String(QueryValues.WireName(member));
            writer.Line($"xml.Element({name}, {QueryValues.Format(member, value, context)});");
            return;
        }

        writer.Line(Start(member));
        writer.Line(
            text
                ? $"xml.Write({QueryValues.Format(member, value, context)});"
                : $"WriteXml{context.Names.Shape(member.Target)}(xml, {value});"
        );
        writer.Line("xml.End();");
    }

    /// <summary>The statement that opens a member's element.</summary>
    public static string Start(Member member)
    {
        var name = Literals.String(QueryValues.WireName(member));
        return member.Traits.XmlNamespace switch
        {
            null => $"xml.Start({name});",
            { Prefix: null } it => $"xml.Start({name}, {Literals.String(it.Uri)});",
            { Prefix: { } prefix } it => $"xml.Start({name}, {Literals.String(it.Uri)}, {Literals.String(prefix)});",
        };
    }

    private static void WriteFlattened(SourceWriter writer, Member member, string value, EmitContext context)
    {
        // The collection's own file knows what an entry is; here only the element that holds each.
        var uri = member.Traits.XmlNamespace is { Prefix: null } it ? Literals.String(it.Uri) : "null";
        var name = Literals.String(QueryValues.WireName(member));
        writer.Line($"WriteXmlEntries{context.Names.Shape(member.Target)}(xml, {value}, {name}, {uri});");
    }
}
