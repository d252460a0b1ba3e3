using LightsailContract.Emit.Context;
using LightsailContract.Emit.Defaults;
using LightsailContract.Emit.Docs;
using LightsailContract.Emit.Options;
using LightsailContract.Emit.Types;
using LightsailContract.Emit.Writing;
using LightsailContract.Model;

namespace LightsailContract.Emit.Structures;

/// <summary>Emits a structure as a sealed record whose members can only be set when it is made.</summary>
internal sealed class StructureEmitter : ShapeEmitter<StructureShape>
{
    public override EmitParts Part => EmitParts.Types;

    protected override bool Wants(StructureShape shape, EmitContext context) => shape.Error is null;

    protected override void Emit(StructureShape shape, EmitContext context) =>
        context.AddFile(context.Names.Shape(shape.Name), writer => Write(writer, shape, context));

    private static void Write(SourceWriter writer, StructureShape shape, EmitContext context)
    {
        ShapeDocs.WriteShape(writer, shape, $"A {XmlText.Code(shape.Name)}.", context);
        Attributes.Type(writer, shape.Traits.Deprecated, hasDisplay: true);
        using (writer.Block($"{context.Access} sealed partial record {context.Names.Shape(shape.Name)}"))
        {
            foreach (var member in shape.Members)
            {
                WriteProperty(writer, shape, member, context);
                writer.Blank();
            }

            PrintMembersWriter.Write(
                writer,
                "private",
                shape.Traits.Sensitive,
                shape.Members.Select(member => PrintedMember.FromMember(shape, member, context))
            );
        }
    }

    private static void WriteProperty(SourceWriter writer, StructureShape shape, Member member, EmitContext context)
    {
        ShapeDocs.WriteMember(writer, shape, member, context);
        if (context.Sensitivity.Hides(shape, member))
        {
            writer.Line(Attributes.HiddenFromDebugger);
        }

        Attributes.Obsolete(writer, member.Traits.Deprecated);
        if (context.Contract.GetShape(member.Target) is SimpleShape { Type: SimpleType.BigInteger })
        {
            // The type is .NET's, so it cannot bring its converter.
            writer.Line(
                "[global::System.Text.Json.Serialization.JsonConverter(typeof(global::LightsailContract.Runtime.BigIntegerJsonConverter))]"
            );
        }

        var hasDefault = CSharpTypes.HasDefault(member);
        var required = member.Traits.Required && !hasDefault ? "required " : "";
        var initialiser = hasDefault ? DefaultValue.Initialiser(shape, member, context) : "";
        writer.Line(
            $"public {required}{context.Types.PropertyTypeOf(member)} {context.Names.Member(shape, member)} {{ get; init; }}{initialiser}"
        );
    }
}
