using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using LightsailContract.Runtime;

namespace LightsailContract.Emit.Tests.Values;

public sealed class BigDecimalTests
{
    [Fact]
    public void It_compares_as_decimals_do() =>
        Prop.ForAll(
                Gen.Choose(-400, 400).Select(it => it / 8m).Two().ToArbitrary(),
                pair =>
                {
                    var (left, right) = (new BigDecimal(pair.Item1), Scaled(pair.Item2));
                    return Math.Sign(left.CompareTo(right)) == pair.Item1.CompareTo(pair.Item2)
                        && left.Equals(right) == (pair.Item1 == pair.Item2)
                        && (pair.Item1 != pair.Item2 || left.GetHashCode() == right.GetHashCode())
                        && (left < right) == (pair.Item1 < pair.Item2)
                        && right.ToDecimal() == pair.Item2;
                }
            )
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("0", "-0.00e5")]
    [InlineData("1.5", "15e-1")]
    [InlineData("100", "1E2")]
    [InlineData("0.001", "1e-3")]
    [InlineData("123.456", "123456000E-6")]
    public void The_same_number_is_equal_however_it_is_written(string one, string other)
    {
        BigDecimal.Parse(one).Should().Be(BigDecimal.Parse(other));
        BigDecimal.Parse(one).GetHashCode().Should().Be(BigDecimal.Parse(other).GetHashCode());
        BigDecimal.Parse(other).ToString().Should().Be(other, "it keeps its digits");
    }

    [Theory]
    [InlineData("1e1000", "9e999")]
    [InlineData("12345678901234567890123456789012345678901", "12345678901234567890123456789012345678900")]
    [InlineData("-1", "-1.0000000000000000000000000000000000001")]
    [InlineData("0.10", "0.09999999999999999999999999999999999")]
    public void Order_is_exact_beyond_what_decimal_holds(string greater, string smaller)
    {
        (BigDecimal.Parse(greater) > BigDecimal.Parse(smaller)).Should().BeTrue();
        (BigDecimal.Parse(greater) <= BigDecimal.Parse(smaller)).Should().BeFalse();
    }

    [Theory]
    [InlineData("")]
    [InlineData("+1")]
    [InlineData("01")]
    [InlineData(".5")]
    [InlineData("1.")]
    [InlineData("1e")]
    [InlineData("1e1000001")]
    [InlineData("1e99999999999")]
    [InlineData("NaN")]
    [InlineData("1 ")]
    [InlineData("١")]
    public void What_is_no_number_is_refused(string text)
    {
        BigDecimal.TryParse(text, out _).Should().BeFalse();
        FluentActions.Invoking(() => BigDecimal.Parse(text)).Should().Throw<FormatException>();
    }

    [Fact]
    public void What_is_too_long_is_refused() =>
        BigDecimal.TryParse(new string('1', BigDecimal.MaxLength + 1), out _).Should().BeFalse();

    [Fact]
    public void The_default_is_zero() => default(BigDecimal).Should().Be(BigDecimal.Parse("0"));

    // The same number with another exponent.
    private static BigDecimal Scaled(decimal value) =>
        BigDecimal.Parse((value * 1000).ToString(CultureInfo.InvariantCulture) + "e-3");
}
