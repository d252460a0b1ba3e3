namespace LightsailContract.Emit.Enums;

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
