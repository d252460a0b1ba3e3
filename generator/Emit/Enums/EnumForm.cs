namespace LightsailContract.Emit.Enums;

/// <summary>What differs between enums of strings and of integers.</summary>
internal sealed class EnumForm
{
    /// <summary>The C# type on the wire.</summary>
    public required string Wire { get; init; }

    /// <summary>The field that holds the value, or null if the property does.</summary>
    public required string? Field { get; init; }

    /// <summary>The constructor's body.</summary>
    public required string Constructor { get; init; }

    /// <summary>What the value property gives, or null if it holds the value itself.</summary>
    public required string? Value { get; init; }

    /// <summary>What the struct's default means.</summary>
    public required string DefaultMeaning { get; init; }

    /// <summary>Whether <c>other</c> is equal.</summary>
    public required string Equality { get; init; }

    /// <summary>The hash code.</summary>
    public required string Hash { get; init; }

    /// <summary>The printed form.</summary>
    public required string Text { get; init; }

    /// <summary>The runtime's converter for System.Text.Json.</summary>
    public required string Converter { get; init; }
}
