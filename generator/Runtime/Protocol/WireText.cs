using System.Globalization;
using System.Numerics;
using System.Text.Json;

namespace LightsailContract.Runtime.Protocol;

/// <summary>The text of a value, in a form or in XML; each method gives null if there is none.</summary>
/// <remarks>A <see cref="ContractFormatException"/> has the place of the text and what is expected there, never the text.</remarks>
public readonly struct WireText
{
    private const int MaxDigits = 10_000;

    private readonly string? _text;
    private readonly IWirePlace? _place;

    internal WireText(string? text, IWirePlace? place)
    {
        _text = text;
        _place = place;
    }

    // An empty element says nothing if a number or an instant is expected.
    private ReadOnlySpan<char> Trimmed => _text.AsSpan().Trim();

    /// <summary>Text as it stands.</summary>
    public string? String() => _text;

    /// <summary>True or false.</summary>
    public bool? Boolean()
    {
        var text = Trimmed;
        return text.IsEmpty ? null
            : text.Equals("true", StringComparison.OrdinalIgnoreCase) ? true
            : text.Equals("false", StringComparison.OrdinalIgnoreCase) ? false
            : throw Wrong("a boolean");
    }

    /// <summary>An 8-bit integer.</summary>
    public sbyte? SByte() => Number<sbyte>(NumberStyles.AllowLeadingSign, "an integer of 8 bits");

    /// <summary>A 16-bit integer.</summary>
    public short? Int16() => Number<short>(NumberStyles.AllowLeadingSign, "an integer of 16 bits");

    /// <summary>A 32-bit integer.</summary>
    public int? Int32() => Number<int>(NumberStyles.AllowLeadingSign, "an integer of 32 bits");

    /// <summary>A 64-bit integer.</summary>
    public long? Int64() => Number<long>(NumberStyles.AllowLeadingSign, "an integer of 64 bits");

    /// <summary>A single precision number, or one of the names of those that are not finite.</summary>
    public float? Single() =>
        Trimmed.IsEmpty ? null
        : Floats.TryParse(Trimmed, out float value) ? value
        : throw Wrong("a single precision number");

    /// <summary>A double precision number, or one of the names of those that are not finite.</summary>
    public double? Double() =>
        Trimmed.IsEmpty ? null
        : Floats.TryParse(Trimmed, out double value) ? value
        : throw Wrong("a double precision number");

    /// <summary>An integer without bounds, of at most 10,000 digits.</summary>
    public BigInteger? BigInteger() =>
        Trimmed.Length > MaxDigits ? throw Wrong($"an integer of at most {MaxDigits} digits")
        : Trimmed.IsEmpty ? null
        : WholeNumber.TryParse(Trimmed, out var value) ? value
        : throw Wrong("an integer");

    /// <summary>A decimal without bounds, of at most 10,000 characters.</summary>
    public BigDecimal? BigDecimal() =>
        Trimmed.IsEmpty ? null
        : Runtime.BigDecimal.TryParse(Trimmed.ToString(), out var value) ? value
        : throw Wrong("a number");

    /// <summary>Bytes in base64.</summary>
    public Blob? Blob()
    {
        if (_text is null)
        {
            return null;
        }

        var bytes = new byte[_text.Length];
        return Convert.TryFromBase64String(_text, bytes, out var length)
            ? new Blob(bytes.AsSpan(0, length))
            : throw Wrong("base64");
    }

    /// <summary>An instant in any of the forms that the protocols have.</summary>
    public DateTimeOffset? Timestamp() =>
        Trimmed.IsEmpty ? null
        : Timestamps.TryParse(Trimmed, out var value) ? value
        : throw Wrong("a timestamp");

    /// <summary>JSON.</summary>
    public Document? Document()
    {
        if (_text is null)
        {
            return null;
        }

        try
        {
            return Runtime.Document.Parse(_text);
        }
        catch (JsonException)
        {
            throw Wrong("JSON");
        }
    }

    /// <summary>A string of an open enum.</summary>
    public T? Enum<T>()
        where T : struct, IOpenEnum<T, string> => _text is null ? null : T.From(_text);

    /// <summary>A number of an open enum.</summary>
    public T? IntEnum<T>()
        where T : struct, IOpenEnum<T, int> => Int32() is { } value ? T.From(value) : null;

    private T? Number<T>(NumberStyles styles, string expected)
        where T : struct, INumberBase<T> =>
        Trimmed.IsEmpty ? null
        : T.TryParse(Trimmed, styles, CultureInfo.InvariantCulture, out var value) ? value
        : throw Wrong(expected);

    private ContractFormatException Wrong(string expected) => new(expected, -1, _place?.Path ?? "");
}

/// <summary>Where a text stands.</summary>
internal interface IWirePlace
{
    /// <summary>The place, put together when it is asked for.</summary>
    string Path { get; }
}
