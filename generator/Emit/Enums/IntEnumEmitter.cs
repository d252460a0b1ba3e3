using LightsailContract.Emit.Context;
using LightsailContract.Emit.Options;
using LightsailContract.Model;

namespace LightsailContract.Emit.Enums;

/// <summary>Emits an intEnum as a struct over the number on the wire.</summary>
internal sealed class IntEnumEmitter : ShapeEmitter<IntEnumShape>
{
    private static readonly EnumForm Form = new()
    {
        Wire = "int",
        Field = null,
        Constructor = """
            {
                Value = value;
            }
            """,
        Value = null,
        DefaultMeaning = "0",
        Equality = "Value == other.Value",
        Hash = "Value",
        Text = "Value.ToString(global::System.Globalization.CultureInfo.InvariantCulture)",
        Converter = "OpenIntEnumJsonConverter",
    };

    public override EmitParts Part => EmitParts.Types;

    protected override void Emit(IntEnumShape shape, EmitContext context) =>
        context.AddFile(
            context.Names.Shape(shape.Name),
            writer => OpenEnumWriter.Write(writer, shape, Form, EnumMember.ListedIn(shape, context), context)
        );
}
