using LightsailContract.Emit.Context;
using LightsailContract.Emit.Options;
using LightsailContract.Emit.Writing;
using LightsailContract.Model;

namespace LightsailContract.Emit.Validation;

/// <summary>Emits the checks of simple shapes, enums, lists and maps.</summary>
internal sealed class RuleClassEmitter : ShapeEmitter<Shape>
{
    public override EmitParts Part => EmitParts.Validators;

    protected override bool Wants(Shape shape, EmitContext context) =>
        shape is not (StructureShape or UnionShape) && context.Rules.IsChecked(shape.Name);

    protected override void Emit(Shape shape, EmitContext context) =>
        context.AddFile(context.Names.Shape(shape.Name) + ".Validation", writer => Write(writer, shape, context));

    private static void Write(SourceWriter writer, Shape shape, EmitContext context)
    {
        var name = context.Names.Shape(shape.Name);
        var constraints = context.Constraints.FindFor(shape);
        if (shape is EnumShape or IntEnumShape)
        {
            WriteEnum(writer, shape, name, context);
            return;
        }

        // If the shape has no constraint of its own, this is its only file.
        if (constraints.Count == 0)
        {
            DocComment.Write(writer, $"Checks the entries of {XmlText.Code(shape.Name)}.");
            Attributes.Type(writer, shape.Traits.Deprecated, hasDisplay: false);
        }

        RuleClassWriter.Write(writer, $"{context.Access} static partial class {name}", shape, constraints, context);
    }

    private static void WriteEnum(SourceWriter writer, Shape shape, string name, EmitContext context)
    {
        const string Violations = "global::LightsailContract.Runtime.ViolationList";
        using var type = writer.Block($"{context.Access} readonly partial struct {name}");
        writer.Line(
            $$"""
            /// <summary>Whether a value keeps every constraint.</summary>
            public static bool IsValid({{name}} value) => Rules.IsValid(value);

            /// <summary>Adds every constraint that a value breaks.</summary>
            public static void Validate({{name}} value, {{Violations}} violations) => Rules.Validate(value, violations);

            """
        );
        RuleClassWriter.Write(writer, "private static class Rules", shape, context.Constraints.FindFor(shape), context);
    }
}
