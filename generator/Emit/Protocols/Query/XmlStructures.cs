using LightsailContract.Emit.Context;
using LightsailContract.Emit.Types;
using LightsailContract.Emit.Wire;
using LightsailContract.Emit.Writing;
using LightsailContract.Model;

namespace LightsailContract.Emit.Protocols.Query;

/// <summary>Writes what the XML of structures and errors has in common: their members, read into locals and written from properties.</summary>
internal sealed class XmlStructures(StructureShape shape, IReadOnlyList<Member> members, EmitContext context)
{
    private readonly IReadOnlyList<string> _locals = LocalNames.ForMembersOf(shape, context);

    /// <summary>Reads the element into locals.</summary>
    public void WriteReading(SourceWriter writer)
    {
        foreach (var member in members)
        {
            writer.Line(Declaration(member));
        }

        writer.Line("var children = xml.Children();");
        using var loop = writer.Block("while (xml.NextChild(children))");
        var elements = members.Where(member => !member.Traits.XmlAttribute).ToList();
        if (elements.Count == 0)
        {
            writer.Line("xml.Skip();");
            return;
        }

        using var choice = writer.Block("switch (xml.Name)");
        foreach (var member in elements)
        {
            writer.Line($"case {Literals.String(QueryValues.WireName(member))}:");
            writer.Indent();
            writer.Line(Read(member));
            writer.Line("break;");
            writer.Outdent();
        }

        writer.Line("default:");
        writer.Indent();
        writer.Line("xml.Skip();");
        writer.Line("break;");
        writer.Outdent();
    }

    /// <summary>The value of a property, of what was read.</summary>
    public string Value(Member member, bool correct)
    {
        var local = Local(member);
        if (IsFlattened(member))
        {
            var empty = correct && !CSharpTypes.IsNullable(member);
            return empty ? $"{local}.Build()" : $"{local}.Count == 0 ? null : {local}.Build()";
        }

        var read = QueryValues.IsText(member.Target, context) ? null : $"ReadXml{context.Names.Shape(member.Target)}";
        return correct ? Correction.Value(member, local, "xml", read, context) : local;
    }

    /// <summary>Writes the members of <c>value</c> that are not null, attributes first.</summary>
    public void WriteWriting(SourceWriter writer, bool allNullable)
    {
        foreach (var member in members.OrderBy(member => member.Traits.XmlAttribute ? 0 : 1))
        {
            var property = $"value.{context.Names.Member(shape, member)}";
            if (!allNullable && !CSharpTypes.IsNullable(member))
            {
                XmlValues.WriteMember(writer, member, property, context);
                continue;
            }

            using (writer.Block($"if ({property} is {{ }} {Local(member)})"))
            {
                XmlValues.WriteMember(writer, member, Local(member), context);
            }

            writer.Blank();
        }
    }

    private string Declaration(Member member)
    {
        var local = Local(member);
        if (IsFlattened(member))
        {
            return context.Contract.GetShape(member.Target) is ListShape list
                ? $"var {local} = new {WireTypes.Runtime}ValueListBuilder<{context.Types.ElementTypeOf(list)}>();"
                : $"var {local} = new {WireTypes.Runtime}ValueMapBuilder<{context.Types.ElementTypeOf((MapShape)context.Contract.GetShape(member.Target))}>();";
        }

        var name = Literals.String(QueryValues.WireName(member));
        var initial = member.Traits.XmlAttribute
            ? $"xml.Attribute({name}){QueryValues.Parse(member.Target, context)}"
            : "null";
        return $"{context.Types.TypeOf(member.Target).Nullable} {local} = {initial};";
    }

    private string Read(Member member) =>
        IsFlattened(member)
            ? $"AddXml{context.Names.Shape(member.Target)}(xml, ref {Local(member)});"
            : $"{Local(member)} = {XmlValues.Read(member.Target, context)};";

    private bool IsFlattened(Member member) =>
        member.Traits.XmlFlattened && QueryValues.IsCollection(member.Target, context);

    private string Local(Member member)
    {
        for (var i = 0; i < shape.Members.Count; i++)
        {
            if (shape.Members[i].Name == member.Name)
            {
                return _locals[i];
            }
        }

        throw new ArgumentException($"{shape.Name} has no member '{member.Name}'.", nameof(member));
    }
}
