using LightsailContract.Emit.Constraints;
using LightsailContract.Emit.Context;
using LightsailContract.Emit.Docs;
using LightsailContract.Emit.Options;
using LightsailContract.Emit.Writing;
using LightsailContract.Model;

namespace LightsailContract.Emit.Validation;

/// <summary>Emits a simple shape, list or map that has constraints as a static class that names them.</summary>
internal sealed class ConstraintTypeEmitter : ShapeEmitter<Shape>
{
    public override EmitParts Part => EmitParts.Types;

    protected override bool Wants(Shape shape, EmitContext context) =>
        shape is SimpleShape or ListShape or MapShape && context.Rules.HasConstraints(shape);

    protected override void Emit(Shape shape, EmitContext context) =>
        context.AddFile(context.Names.Shape(shape.Name), writer => Write(writer, shape, context));

    private static void Write(SourceWriter writer, Shape shape, EmitContext context)
    {
        ShapeDocs.WriteShape(writer, shape, $"What a {XmlText.Code(shape.Name)} keeps to.", context);
        Attributes.Type(writer, shape.Traits.Deprecated, hasDisplay: false);
        using var type = writer.Block($"{context.Access} static partial class {context.Names.Shape(shape.Name)}");
        foreach (var constraint in context.Constraints.FindFor(shape))
        {
            switch (constraint)
            {
                case LengthConstraint length:
                    Constant(writer, "The shortest length", "int", "MinLength", Length(length.Bounds.Min));
                    Constant(writer, "The greatest length", "int", "MaxLength", Length(length.Bounds.Max));
                    break;
                case RangeConstraint range:
                    Bound(writer, "The smallest value", "Minimum", BoundLiteral.Minimum(shape, range.Bounds));
                    Bound(writer, "The greatest value", "Maximum", BoundLiteral.Maximum(shape, range.Bounds));
                    break;
                case PatternConstraint pattern:
                    Constant(
                        writer,
                        "The regular expression, as the contract has it",
                        "string",
                        "Pattern",
                        Literals.String(pattern.Pattern)
                    );
                    break;
                case UniqueConstraint:
                    Constant(writer, "No two elements are equal", "bool", "UniqueItems", "true");
                    break;
            }
        }
    }

    private static string? Length(long? bound) => bound is { } length and <= int.MaxValue ? Literals.Int(length) : null;

    private static void Bound(SourceWriter writer, string summary, string name, BoundLiteral? bound)
    {
        if (bound is { IsConstant: false })
        {
            writer.Blank();
            DocComment.Write(writer, summary + ".");
            writer.Line($"public static {bound.Type} {name} {{ get; }} = {bound.Expression};");
            return;
        }

        Constant(writer, summary, bound?.Type ?? "", name, bound?.Expression);
    }

    private static void Constant(SourceWriter writer, string summary, string type, string name, string? value)
    {
        if (value is not null)
        {
            writer.Blank();
            DocComment.Write(writer, summary + ".");
            writer.Line($"public const {type} {name} = {value};");
        }
    }
}
