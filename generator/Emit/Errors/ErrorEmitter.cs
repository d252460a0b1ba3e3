using LightsailContract.Emit.Context;
using LightsailContract.Emit.Docs;
using LightsailContract.Emit.Options;
using LightsailContract.Emit.Writing;
using LightsailContract.Model;

namespace LightsailContract.Emit.Errors;

/// <summary>Emits an error as an exception; its message is the modelled one, its other members are properties.</summary>
internal sealed class ErrorEmitter : ShapeEmitter<StructureShape>
{
    public override EmitParts Part => EmitParts.Types;

    protected override bool Wants(StructureShape shape, EmitContext context) => shape.Error is not null;

    protected override void Emit(StructureShape shape, EmitContext context) =>
        context.AddFile(context.Names.Shape(shape.Name), writer => Write(writer, shape, shape.Error!, context));

    private static void Write(SourceWriter writer, StructureShape shape, ErrorTrait error, EmitContext context)
    {
        var name = context.Names.Shape(shape.Name);
        ShapeDocs.WriteShape(writer, shape, $"The error {XmlText.Code(error.Code)}.", context);
        Attributes.Type(writer, shape.Traits.Deprecated, hasDisplay: false);
        using var type = writer.Block($"{context.Access} sealed partial class {name} : {context.Names.Exception}");

        DocComment.Write(writer, "The error, as a service answers it or a handler throws it.");
        DocComment.Parameter(writer, "message", "The message on the wire, or null where there is none.");
        DocComment.Parameter(writer, "innerException", "What led to it, or null.");
        writer.Line(
            $$"""
            public {{name}}(string? message = null, global::System.Exception? innerException = null)
                : base(
                    {{Literals.String(error.Code)}},
                    global::LightsailContract.Runtime.ErrorFault.{{error.Fault}},
                    {{Literals.Int(error.HttpStatus)}},
                    message,
                    innerException
                ) { }
            """
        );
        foreach (var member in ErrorShapes.PropertyMembers(shape, context))
        {
            writer.Blank();
            ShapeDocs.WriteMember(writer, shape, member, context);
            if (context.Sensitivity.Hides(shape, member))
            {
                writer.Line(Attributes.HiddenFromDebugger);
            }

            Attributes.Obsolete(writer, member.Traits.Deprecated);

            // An error that comes incomplete is still that error, so none of its members is required.
            writer.Line(
                $"public {context.Types.TypeOf(member.Target).Nullable} {context.Names.Member(shape, member)} {{ get; init; }}"
            );
        }
    }
}
