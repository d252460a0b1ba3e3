using LightsailContract.Emit.Context;
using LightsailContract.Emit.Docs;
using LightsailContract.Emit.Writing;
using LightsailContract.Model;

namespace LightsailContract.Emit.Enums;

/// <summary>Writes an open enum: a struct with a static property for each listed value, that holds any other as well.</summary>
internal static class OpenEnumWriter
{
    private const string Runtime = "global::LightsailContract.Runtime.";

    public static void Write(
        SourceWriter writer,
        Shape shape,
        EnumForm form,
        IReadOnlyList<EnumMember> members,
        EmitContext context
    )
    {
        var name = context.Names.Shape(shape.Name);
        ShapeDocs.WriteShape(
            writer,
            shape,
            $"A {XmlText.Code(shape.Name)}; values that are not listed are kept as they come.",
            context
        );
        writer.Line(
            $"[global::System.Text.Json.Serialization.JsonConverter(typeof({Runtime}{form.Converter}<{context.Types.Declared(shape.Name)}>))]"
        );
        Attributes.Type(writer, shape.Traits.Deprecated, hasDisplay: true);
        using var type = writer.Block(
            $"{context.Access} readonly partial struct {name} : {Runtime}IOpenEnum<{name}, {form.Wire}>"
        );

        WriteValue(writer, name, form);
        foreach (var member in members)
        {
            writer.Blank();
            DocComment.Write(
                writer,
                member.Documentation is { } words
                    ? XmlText.Sentence(words)
                    : $"{XmlText.Code(member.Literal.Trim('@', '"'))}."
            );
            Attributes.Obsolete(writer, member.Deprecated);
            writer.Line($"public static {name} {member.Name} => new({member.Literal});");
        }

        writer.Blank();
        WriteListed(writer, name, members);
        writer.Blank();
        WriteEquality(writer, name, form, shape.Traits.Sensitive);
    }

    private static void WriteValue(SourceWriter writer, string name, EnumForm form)
    {
        if (form.Field is { } field)
        {
            writer.Line(field);
            writer.Blank();
        }

        DocComment.Write(writer, "A value, listed or not.");
        DocComment.Parameter(writer, "value", "The value on the wire.");
        writer.Line($"public {name}({form.Wire} value)");
        writer.Line(form.Constructor);
        writer.Blank();
        DocComment.Write(writer, $"The value on the wire; {form.DefaultMeaning} for the default.");
        writer.Line($"public {form.Wire} Value {(form.Value is { } value ? $"=> {value};" : "{ get; }")}");
    }

    private static void WriteListed(SourceWriter writer, string name, IReadOnlyList<EnumMember> members)
    {
        DocComment.Write(writer, "The listed values, in the contract's order.");
        var list = $"public static {Runtime}ValueList<{name}> Known {{ get; }} =";
        if (members.Count == 0)
        {
            writer.Line(list + " [];");
        }
        else
        {
            writer.Line(list);
            writer.Line("[");
            writer.Indent();
            foreach (var member in members)
            {
                writer.Line(member.Name + ",");
            }

            writer.Outdent();
            writer.Line("];");
        }

        writer.Blank();
        DocComment.Write(writer, "Whether the contract lists the value.");
        WriteIsKnown(writer, members);
    }

    private static void WriteIsKnown(SourceWriter writer, IReadOnlyList<EnumMember> members)
    {
        var literals = members.Select(member => member.Literal).Distinct().ToList();
        if (literals.Count == 0)
        {
            writer.Line("public bool IsKnown => false;");
            return;
        }

        writer.Line("public bool IsKnown =>");
        writer.Indent();
        writer.Line("Value");
        writer.Indent();
        for (var i = 0; i < literals.Count; i++)
        {
            writer.Line($"{(i == 0 ? "is" : "or")} {literals[i]}{(i == literals.Count - 1 ? ";" : "")}");
        }

        writer.Outdent();
        writer.Outdent();
    }

    private static void WriteEquality(SourceWriter writer, string name, EnumForm form, bool sensitive)
    {
        var text = sensitive ? $"{Runtime}MemberPrinter.Hidden" : form.Text;
        writer.Line(
            $$"""
            /// <summary>The enum value of a value on the wire, listed or not.</summary>
            public static {{name}} From({{form.Wire}} value) => new(value);

            /// <inheritdoc />
            public bool Equals({{name}} other) => {{form.Equality}};

            /// <inheritdoc />
            public override bool Equals(object? obj) => obj is {{name}} other && Equals(other);

            /// <inheritdoc />
            public override int GetHashCode() => {{form.Hash}};

            /// <summary>{{(sensitive ? "Not the value, which is sensitive." : "The value on the wire.")}}</summary>
            public override string ToString() => {{text}};

            /// <summary>Whether both are the same on the wire.</summary>
            public static bool operator ==({{name}} left, {{name}} right) => left.Equals(right);

            /// <summary>Whether they differ on the wire.</summary>
            public static bool operator !=({{name}} left, {{name}} right) => !left.Equals(right);
            """
        );
    }
}
