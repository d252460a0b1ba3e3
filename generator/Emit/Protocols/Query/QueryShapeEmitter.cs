using LightsailContract.Emit.Context;
using LightsailContract.Emit.Options;
using LightsailContract.Emit.Writing;
using LightsailContract.Model;

namespace LightsailContract.Emit.Protocols.Query;

/// <summary>Emits a shape's readers and writers, form and XML, into the service's query class.</summary>
internal abstract class QueryShapeEmitter<TShape> : ShapeEmitter<TShape>
    where TShape : Shape
{
    public override EmitParts Part => EmitParts.Serializers;

    protected override bool Wants(TShape shape, EmitContext context) =>
        context.Reach.InRequests(shape) || context.Reach.InResponses(shape);

    protected override void Emit(TShape shape, EmitContext context) =>
        context.AddFile(
            $"{context.Names.Shape(shape.Name)}.Query",
            writer =>
            {
                DocComment.Write(writer, $"Reads and writes {XmlText.Code(shape.Name)}, in forms and in XML.");
                using var type = writer.Block($"internal static partial class {context.Names.Query}");
                if (context.Reach.InRequests(shape))
                {
                    WriteForm(writer, shape, context);
                    writer.Blank();
                }

                if (context.Reach.InResponses(shape))
                {
                    WriteXml(writer, shape, context);
                }
            }
        );

    /// <summary>Writes the class's members for requests.</summary>
    protected abstract void WriteForm(SourceWriter writer, TShape shape, EmitContext context);

    /// <summary>Writes the class's members for responses.</summary>
    protected abstract void WriteXml(SourceWriter writer, TShape shape, EmitContext context);
}
