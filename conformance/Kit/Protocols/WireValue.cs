namespace LightsailContract.Conformance.Protocols;

/// <summary>A value of a request or response. The protocol reads and writes it.</summary>
internal abstract record WireValue
{
    /// <summary>The kind of value, for messages. Not the value: it may be a secret.</summary>
    public abstract string Kind { get; }

    public sealed override string ToString() => Kind;
}

internal sealed record WireNull : WireValue
{
    public static readonly WireNull Instance = new();

    public override string Kind => "null";
}

internal sealed record WireBoolean(bool Value) : WireValue
{
    public override string Kind => "a boolean";
}

/// <summary>A number, as its text.</summary>
internal sealed record WireNumber(string Text) : WireValue
{
    public override string Kind => "a number";
}

internal sealed record WireString(string Value) : WireValue
{
    public override string Kind => "a string";
}

/// <summary>Text of a protocol without types; the shape determines the type.</summary>
internal sealed record WireText(string Value) : WireValue
{
    public override string Kind => "text";
}

internal sealed record WireList(IReadOnlyList<WireValue> Items) : WireValue
{
    public override string Kind => "a list";
}

/// <summary>A value that cannot be read as its shape.</summary>
internal sealed record WireMalformed(string Reason) : WireValue
{
    public override string Kind => Reason;
}

/// <summary>Text to write unchanged, for invalid inputs.</summary>
internal sealed record WireRaw(string Text) : WireValue
{
    public override string Kind => "raw text";
}
