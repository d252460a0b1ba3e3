using LightsailContract.Emit.Context;
using LightsailContract.Emit.Types;
using LightsailContract.Emit.Wire;
using LightsailContract.Emit.Writing;
using LightsailContract.Model;

namespace LightsailContract.Emit.Protocols.Json;

/// <summary>Writes what structures and errors have in common: their members, read into locals and written from properties.</summary>
internal sealed class JsonMembers(StructureShape shape, IReadOnlyList<Member> members, EmitContext context)
{
    private readonly IReadOnlyList<string> _locals = LocalNames.ForMembersOf(shape, context);

    private string NamesClass => context.Names.Shape(shape.Name) + "Names";

    /// <summary>A member's name in JSON.</summary>
    public static string WireName(Member member) => member.Traits.JsonName ?? member.Name;

    /// <summary>The local that holds a member; null if the member is not among those that are read.</summary>
    public string Local(Member member) => _locals[IndexOf(member)];

    /// <summary>Declares the locals and reads the object into them.</summary>
    public void WriteReading(SourceWriter writer)
    {
        foreach (var member in members)
        {
            writer.Line($"{context.Types.TypeOf(member.Target).Nullable} {Local(member)} = null;");
        }

        writer.Line("json.StartObject();");
        using (writer.Block("while (json.NextMember())"))
        {
            var keyword = "if";
            foreach (var member in members)
            {
                using (writer.Block($"{keyword} (json.IsMember({Literals.String(WireName(member))}u8))"))
                {
                    writer.Line($"{Local(member)} = {JsonValues.Read(member.Target, context)};");
                }

                keyword = "else if";
            }

            if (members.Count == 0)
            {
                writer.Line("json.Skip();");
                return;
            }

            using (writer.Block("else"))
            {
                writer.Line("json.Skip();");
            }
        }
    }

    /// <summary>Writes the members of <c>value</c> that are not null.</summary>
    public void WriteWriting(SourceWriter writer, bool allNullable)
    {
        foreach (var member in members)
        {
            var property = $"value.{context.Names.Member(shape, member)}";
            var name = $"{NamesClass}.{context.Names.Member(shape, member)}";
            if (!allNullable && !CSharpTypes.IsNullable(member))
            {
                WriteLines(writer, JsonValues.WriteMember(member, name, property, context));
                continue;
            }

            using (writer.Block($"if ({property} is {{ }} {Local(member)})"))
            {
                WriteLines(writer, JsonValues.WriteMember(member, name, Local(member), context));
            }

            writer.Blank();
        }
    }

    /// <summary>Declares the members' encoded names.</summary>
    public void WriteNames(SourceWriter writer)
    {
        if (members.Count == 0)
        {
            return;
        }

        writer.Blank();
        using var type = writer.Block($"private static class {NamesClass}");
        foreach (var member in members)
        {
            writer.Line(
                $"""
                public static readonly global::System.Text.Json.JsonEncodedText {context.Names.Member(shape, member)} =
                    {WireTypes.JsonWriting}.Name({Literals.String(WireName(member))});
                """
            );
        }
    }

    private int IndexOf(Member member)
    {
        for (var i = 0; i < shape.Members.Count; i++)
        {
            if (shape.Members[i].Name == member.Name)
            {
                return i;
            }
        }

        throw new ArgumentException($"{shape.Name} has no member '{member.Name}'.", nameof(member));
    }

    private static void WriteLines(SourceWriter writer, IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            writer.Line(line);
        }
    }
}
