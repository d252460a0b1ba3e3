using LightsailContract.Emit.Context;
using LightsailContract.Emit.Docs;
using LightsailContract.Emit.Naming;
using LightsailContract.Emit.Options;
using LightsailContract.Emit.Structures;
using LightsailContract.Emit.Writing;
using LightsailContract.Model;

namespace LightsailContract.Emit.Unions;

/// <summary>Emits a union as an abstract record with a sealed case for each member, and one for members of later days.</summary>
internal sealed class UnionEmitter : ShapeEmitter<UnionShape>
{
    public override EmitParts Part => EmitParts.Types;

    protected override void Emit(UnionShape shape, EmitContext context) =>
        context.AddFile(context.Names.Shape(shape.Name), writer => Write(writer, shape, context));

    private static void Write(SourceWriter writer, UnionShape shape, EmitContext context)
    {
        var name = context.Names.Shape(shape.Name);
        ShapeDocs.WriteShape(writer, shape, $"A {XmlText.Code(shape.Name)}: one of several things.", context);
        writer.Line(Refusal(context.Types.Declared(shape.Name)));
        Attributes.Type(writer, shape.Traits.Deprecated, hasDisplay: true);
        using var type = writer.Block($"{context.Access} abstract partial record {name}");
        writer.Line(
            $$"""
            // The cases below are all there are.
            private {{name}}() { }

            /// <summary>The member's name in the contract.</summary>
            public abstract string Tag { get; }

            """
        );
        WriteMatch(writer, shape, context);
        foreach (var member in shape.Members)
        {
            writer.Blank();
            WriteCase(writer, shape, member, context);
        }

        writer.Blank();
        WriteUnknown(writer, shape, name, context);
    }

    // System.Text.Json would write what a case holds, and not which case it is.
    private static string Refusal(string type) =>
        $"[global::System.Text.Json.Serialization.JsonConverter(typeof(global::LightsailContract.Runtime.UnionJsonConverter<{type}>))]";

    private static void WriteCase(SourceWriter writer, UnionShape shape, Member member, EmitContext context)
    {
        var name = context.Names.Member(shape, member);
        ShapeDocs.WriteMember(writer, shape, member, context);
        DocComment.Parameter(writer, "Value", $"The {XmlText.Code(member.Name)}.");
        Attributes.Obsolete(writer, member.Traits.Deprecated);
        writer.Line(Refusal($"{context.Types.Declared(shape.Name)}.{name}"));
        using var type = writer.Block(
            $"public sealed record {name}({context.Types.TypeOf(member.Target).Text} Value) : {context.Names.Shape(shape.Name)}"
        );
        writer.Line("/// <inheritdoc />");
        writer.Line($"public override string Tag => {Literals.String(member.Name)};");
        writer.Blank();
        var hidden = shape.Traits.Sensitive || context.Sensitivity.Hides(shape, member);
        WritePrintMembers(writer, new PrintedMember("Value", hidden, Nullable: false));
    }

    private static void WriteUnknown(SourceWriter writer, UnionShape shape, string name, EmitContext context)
    {
        DocComment.Write(writer, "A member that the contract does not list; what it holds is not kept.");
        DocComment.Parameter(writer, "Tag", "The member's name on the wire.");
        writer.Line(Refusal($"{context.Types.Declared(shape.Name)}.Unknown"));
        using var type = writer.Block($"public sealed record Unknown(string Tag) : {name}");
        writer.Line("/// <inheritdoc />");
        writer.Line("public override string Tag { get; } = Tag;");
        writer.Blank();
        WritePrintMembers(writer, new PrintedMember("Tag", shape.Traits.Sensitive, Nullable: false));
    }

    private static void WritePrintMembers(SourceWriter writer, PrintedMember member)
    {
        writer.Line("/// <inheritdoc />");
        PrintMembersWriter.Write(writer, "protected override", hideAll: false, [member]);
    }

    private static void WriteMatch(SourceWriter writer, UnionShape shape, EmitContext context)
    {
        var names = context.Names.Members(shape);
        var parameters = UniqueNames.Assign(
            [.. shape.Members.Select((member, i) => (member.Name, Identifiers.Camel(names[i])))],
            ["it", "unknown"],
            "Value",
            StringComparer.Ordinal
        );
        var cases = shape
            .Members.Select((member, i) => (Name: names[i], context.Types.TypeOf(member.Target).Text, parameters[i]))
            .Append(("Unknown", "string", "unknown"))
            .ToList();
        DocComment.Write(writer, "What the function for the case at hand returns.");
        writer.Line("public TResult Match<TResult>(");
        writer.Indent();
        for (var i = 0; i < cases.Count; i++)
        {
            var (_, type, parameter) = cases[i];
            writer.Line($"global::System.Func<{type}, TResult> {parameter}{(i == cases.Count - 1 ? "" : ",")}");
        }

        writer.Outdent();
        writer.Line(") =>");
        writer.Indent();
        writer.Open("this switch");
        foreach (var (name, _, parameter) in cases)
        {
            writer.Line($"{name} it => {parameter}(it.{(name == "Unknown" ? "Tag" : "Value")}),");
        }

        writer.Line("_ => throw new global::System.Diagnostics.UnreachableException(),");
        writer.Close(";");
        writer.Outdent();
    }
}
