using LightsailContract.Emit.Context;
using LightsailContract.Emit.Types;
using LightsailContract.Emit.Wire;
using LightsailContract.Emit.Writing;
using LightsailContract.Model;

namespace LightsailContract.Emit.Protocols.Query;

/// <summary>Writes a structure's form reader and writer.</summary>
internal static class FormStructures
{
    public static void WriteReader(SourceWriter writer, StructureShape shape, EmitContext context)
    {
        var type = context.Types.TypeOf(shape.Name).Text;
        var locals = LocalNames.ForMembersOf(shape, context);
        var head = MethodHead.Format(
            $"internal static {type} ReadForm{context.Names.Shape(shape.Name)}",
            $"{WireTypes.FormNode} form"
        );
        writer.Line($"{head} =>");
        writer.Indent();
        writer.Open("new()");
        for (var i = 0; i < shape.Members.Count; i++)
        {
            var member = shape.Members[i];
            writer.Line($"{context.Names.Members(shape)[i]} = {Value(member, locals[i], context)},");
        }

        writer.Close(";");
        writer.Outdent();
    }

    public static void WriteWriter(SourceWriter writer, StructureShape shape, EmitContext context)
    {
        var locals = LocalNames.ForMembersOf(shape, context);
        using var method = writer.Block(
            MethodHead.Format(
                $"internal static void WriteForm{context.Names.Shape(shape.Name)}",
                $"{WireTypes.FormSink} form",
                $"{context.Types.TypeOf(shape.Name).Text} value"
            )
        );
        for (var i = 0; i < shape.Members.Count; i++)
        {
            var member = shape.Members[i];
            var property = $"value.{context.Names.Members(shape)[i]}";
            if (!CSharpTypes.IsNullable(member))
            {
                WriteMember(writer, member, property, context);
                continue;
            }

            using (writer.Block($"if ({property} is {{ }} {locals[i]})"))
            {
                WriteMember(writer, member, locals[i], context);
            }

            writer.Blank();
        }
    }

    /// <summary>An expression that reads a member; null if it is absent.</summary>
    public static string Read(Member member, string local, EmitContext context)
    {
        var name = Literals.String(QueryValues.WireName(member));
        if (QueryValues.IsText(member.Target, context))
        {
            return $"form[{name}]{QueryValues.Parse(member.Target, context)}";
        }

        var flattened = QueryValues.IsCollection(member.Target, context)
            ? $", flattened: {Literals.Bool(member.Traits.XmlFlattened)}"
            : "";
        return $$"""
            form.Aggregate({{name}}) is { } {{local}}
                ? ReadForm{{context.Names.Shape(member.Target)}}({{local}}{{flattened}})
                : null
            """;
    }

    /// <summary>Statements that write a member that is not null.</summary>
    public static void WriteMember(SourceWriter writer, Member member, string value, EmitContext context)
    {
        var name = Literals.String(QueryValues.WireName(member));
        if (QueryValues.IsText(member.Target, context))
        {
            writer.Line($"form.Write({name}, {QueryValues.Format(member, value, context)});");
            return;
        }

        var flattened = QueryValues.IsCollection(member.Target, context)
            ? $", flattened: {Literals.Bool(member.Traits.XmlFlattened)}"
            : "";
        writer.Line($"form.Enter({name});");
        writer.Line($"WriteForm{context.Names.Shape(member.Target)}(form, {value}{flattened});");
        writer.Line("form.Leave();");
    }

    private static string Value(Member member, string local, EmitContext context)
    {
        var read = Read(member, local, context);
        if (CSharpTypes.IsNullable(member))
        {
            return read;
        }

        var grouped = QueryValues.IsText(member.Target, context) ? read : $"({read})";

        // A form cannot tell an empty map from none.
        return context.Contract.GetShape(member.Target) is MapShape && !CSharpTypes.HasDefault(member)
            ? $"{grouped} ?? {Correction.Zero(member.Target, context)}"
            : Correction.Value(member, grouped, "form", $"ReadForm{ShapeName(member.Target, context)}", context);
    }

    private static string ShapeName(string target, EmitContext context) =>
        QueryValues.IsText(target, context) ? "" : context.Names.Shape(target);
}
