using LightsailContract.Emit.Context;
using LightsailContract.Emit.Options;
using LightsailContract.Model;

namespace LightsailContract.Emit.Enums;

/// <summary>Emits an enum as a struct over the string on the wire.</summary>
internal sealed class EnumEmitter : ShapeEmitter<EnumShape>
{
    private static readonly EnumForm Form = new()
    {
        Wire = "string",
        Field = "private readonly string? _value;",
        Constructor = """
            {
                global::System.ArgumentNullException.ThrowIfNull(value);
                _value = value;
            }
            """,
        Value = "_value ?? \"\"",
        DefaultMeaning = "the empty string",
        Equality = "string.Equals(Value, other.Value, global::System.StringComparison.Ordinal)",
        Hash = "global::System.StringComparer.Ordinal.GetHashCode(Value)",
        Text = "Value",
        Converter = "OpenEnumJsonConverter",
    };

    public override EmitParts Part => EmitParts.Types;

    protected override void Emit(EnumShape shape, EmitContext context) =>
        context.AddFile(
            context.Names.Shape(shape.Name),
            writer => OpenEnumWriter.Write(writer, shape, Form, EnumMember.ListedIn(shape, context), context)
        );
}
