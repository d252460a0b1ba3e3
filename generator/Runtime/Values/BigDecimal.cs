using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;

namespace LightsailContract.Runtime;

/// <summary>A decimal number without bounds, exact: it keeps its digits as they were written.</summary>
/// <remarks><c>1.50</c> equals <c>1.5</c> and <c>15e-1</c>; each is written as it was read. The default is 0.</remarks>
[JsonConverter(typeof(BigDecimalJsonConverter))]
public readonly struct BigDecimal : IEquatable<BigDecimal>, IComparable<BigDecimal>
{
    /// <summary>The longest text that is read, in characters.</summary>
    public const int MaxLength = 10_000;

    private readonly string? _text;

    private BigDecimal(string text) => _text = text;

    /// <summary>The number of a <see cref="decimal"/>, with its scale.</summary>
    public BigDecimal(decimal value)
        : this(value.ToString(CultureInfo.InvariantCulture)) { }

    private string Text => _text ?? "0";

    /// <summary>Reads a number in JSON's grammar: <c>-12.50e3</c>.</summary>
    /// <exception cref="FormatException">It is none, is longer than <see cref="MaxLength"/>, or its exponent is beyond a million.</exception>
    public static BigDecimal Parse(string text) =>
        TryParse(text, out var value)
            ? value
            : throw new FormatException($"Not a decimal number of at most {MaxLength} characters.");

    /// <summary>Reads a number as <see cref="Parse"/> does; false if that would throw.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out BigDecimal value)
    {
        var isNumber = text is not null && text.Length <= MaxLength && DecimalDigits.IsNumber(text);
        value = isNumber ? new BigDecimal(text!) : default;
        return isNumber;
    }

    /// <summary>The nearest <see cref="decimal"/>.</summary>
    /// <exception cref="OverflowException">The number is beyond it.</exception>
    public decimal ToDecimal() => decimal.Parse(Text, NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <inheritdoc />
    public int CompareTo(BigDecimal other) => DecimalDigits.Of(Text).CompareTo(DecimalDigits.Of(other.Text));

    /// <inheritdoc />
    public bool Equals(BigDecimal other) => CompareTo(other) == 0;

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is BigDecimal other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => DecimalDigits.Of(Text).GetHashCode();

    /// <summary>The number as it was written; legal in JSON.</summary>
    public override string ToString() => Text;

    /// <summary>The number of a <see cref="decimal"/>.</summary>
    public static implicit operator BigDecimal(decimal value) => new(value);

    /// <summary>Equality of numbers.</summary>
    public static bool operator ==(BigDecimal left, BigDecimal right) => left.Equals(right);

    /// <summary>Inequality of numbers.</summary>
    public static bool operator !=(BigDecimal left, BigDecimal right) => !left.Equals(right);

    /// <summary>Order of numbers.</summary>
    public static bool operator <(BigDecimal left, BigDecimal right) => left.CompareTo(right) < 0;

    /// <summary>Order of numbers.</summary>
    public static bool operator <=(BigDecimal left, BigDecimal right) => left.CompareTo(right) <= 0;

    /// <summary>Order of numbers.</summary>
    public static bool operator >(BigDecimal left, BigDecimal right) => left.CompareTo(right) > 0;

    /// <summary>Order of numbers.</summary>
    public static bool operator >=(BigDecimal left, BigDecimal right) => left.CompareTo(right) >= 0;
}
