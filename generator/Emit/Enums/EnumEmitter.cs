using LightsailContract.Model;

namespace LightsailContract.Emit.Enums;

/// <summary>Emits an enum as a struct over the string that stands on the wire.</summary>
internal sealed class EnumEmitter : ShapeEmitter<EnumShape>
{
    private static readonly EnumForm Form = new(
        Wire: "string",
        Field: "private readonly string? _value;",
        Constructor: """
        {
            global::System.ArgumentNullException.ThrowIfNull(value);
            _value = value;
        }
        """,
        Value: "_value ?? \"\"",
        DefaultMeaning: "the empty string",
        Equality: "string.Equals(Value, other.Value, global::System.StringComparison.Ordinal)",
        Hash: "global::System.StringComparer.Ordinal.GetHashCode(Value)",
        Text: "Value",
        Converter: "OpenEnumJsonConverter"
    );

    public override EmitParts Part => EmitParts.Types;

    protected override void Emit(EnumShape shape, EmitContext context) =>
        context.AddFile(
            context.Names.Shape(shape.Name),
            writer => OpenEnumWriter.Write(writer, shape, Form, EnumMember.Of(shape, context), context)
        );
}

/// <summary>Emits an intEnum as a struct over the number that stands on the wire.</summary>
internal sealed class IntEnumEmitter : ShapeEmitter<IntEnumShape>
{
    private static readonly EnumForm Form = new(
        Wire: "int",
        Field: null,
        Constructor: """
        {
            Value = value;
        }
        """,
        Value: null,
        DefaultMeaning: "0",
        Equality: "Value == other.Value",
        Hash: "Value",
        Text: "Value.ToString(global::System.Globalization.CultureInfo.InvariantCulture)",
        Converter: "OpenIntEnumJsonConverter"
    );

    public override EmitParts Part => EmitParts.Types;

    protected override void Emit(IntEnumShape shape, EmitContext context) =>
        context.AddFile(
            context.Names.Shape(shape.Name),
            writer => OpenEnumWriter.Write(writer, shape, Form, EnumMember.Of(shape, context), context)
        );
}

/// <summary>What differs between enums of strings and of integers.</summary>
/// <param name="Wire">The C# type on the wire.</param>
/// <param name="Field">The field that holds the value, or null where the property does.</param>
/// <param name="Constructor">The constructor's body.</param>
/// <param name="Value">What the value property gives, or null where it holds the value itself.</param>
/// <param name="DefaultMeaning">What the struct's default stands for.</param>
/// <param name="Equality">Whether <c>other</c> is equal.</param>
/// <param name="Hash">The hash code.</param>
/// <param name="Text">The printed form.</param>
/// <param name="Converter">The runtime's converter for System.Text.Json.</param>
internal sealed record EnumForm(
    string Wire,
    string? Field,
    string Constructor,
    string? Value,
    string DefaultMeaning,
    string Equality,
    string Hash,
    string Text,
    string Converter
);
