namespace LightsailContract.Conformance.Protocols;

/// <summary>A value as it stands on the wire, or as it is to be written there; the protocol alone knows how.</summary>
internal abstract record WireValue
{
    /// <summary>What kind of value, as a message names it; never the value, which may be a secret.</summary>
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

/// <summary>A number as it is spelled.</summary>
internal sealed record WireNumber(string Text) : WireValue
{
    public override string Kind => "a number";
}

internal sealed record WireString(string Value) : WireValue
{
    public override string Kind => "a string";
}

/// <summary>Text of a protocol without types: the shape says what it means.</summary>
internal sealed record WireText(string Value) : WireValue
{
    public override string Kind => "text";
}

internal sealed record WireList(IReadOnlyList<WireValue> Items) : WireValue
{
    public override string Kind => "a list";
}

/// <summary>Something that the protocol cannot read as what its shape says.</summary>
internal sealed record WireMalformed(string Reason) : WireValue
{
    public override string Kind => Reason;
}

/// <summary>Text to write as it is, whatever the protocol makes of it: a broken input.</summary>
internal sealed record WireRaw(string Text) : WireValue
{
    public override string Kind => "raw text";
}
