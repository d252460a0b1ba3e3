using LightsailContract.Emit.Context;
using LightsailContract.Emit.Options;
using LightsailContract.Emit.Writing;
using LightsailContract.Model;

namespace LightsailContract.Emit.Protocols.Json;

/// <summary>Emits a shape's reader and writer into the service's JSON class.</summary>
internal abstract class JsonShapeEmitter<TShape> : ShapeEmitter<TShape>
    where TShape : Shape
{
    public override EmitParts Part => EmitParts.Serializers;

    protected override bool Wants(TShape shape, EmitContext context) =>
        context.Reach.InRequests(shape) || context.Reach.InResponses(shape);

    protected override void Emit(TShape shape, EmitContext context) =>
        context.AddFile(
            $"{context.Names.Shape(shape.Name)}.Json",
            writer =>
            {
                DocComment.Write(writer, $"Reads and writes {XmlText.Code(shape.Name)}.");
                using var type = writer.Block($"internal static partial class {context.Names.Json}");
                Write(writer, shape, context);
            }
        );

    /// <summary>Writes the class's members.</summary>
    protected abstract void Write(SourceWriter writer, TShape shape, EmitContext context);
}
