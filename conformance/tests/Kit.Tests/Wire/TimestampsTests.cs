using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Values;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Tests.Wire;

public class TimestampsTests
{
    private static readonly DateTimeOffset Expected = new(2016, 11, 22, 12, 16, 31, TimeSpan.Zero);

    [Theory]
    [InlineData("1479816991")]
    [InlineData("1479816991.0")]
    [InlineData("1.479816991e9")]
    [InlineData("1.479816991E+9")]
    public void Epoch_seconds_may_be_spelt_in_any_way(string number) =>
        Timestamps.Read(new WireNumber(number), TimestampFormat.EpochSeconds).Should().Be(Expected);

    [Theory]
    [InlineData("1479816991349")]
    [InlineData("1e40")]
    public void Milliseconds_are_no_seconds(string number) =>
        Timestamps.Read(new WireNumber(number), TimestampFormat.EpochSeconds).Should().BeNull();

    [Fact]
    public void A_string_is_no_epoch() =>
        Timestamps.Read(new WireString("1479816991"), TimestampFormat.EpochSeconds).Should().BeNull();

    [Theory]
    [InlineData("2016-11-22T12:16:31Z")]
    [InlineData("2016-11-22T12:16:31.000Z")]
    [InlineData("2016-11-22T12:16:31.000000000Z")]
    [InlineData("2016-11-22T13:16:31+01:00")]
    public void Date_times_may_have_fractions_and_offsets(string text) =>
        Timestamps.Read(new WireText(text), TimestampFormat.DateTime).Should().Be(Expected);

    [Theory]
    [InlineData("1479816991")]
    [InlineData("22 Nov 2016")]
    [InlineData("2016-11-22")]
    [InlineData("")]
    public void Other_texts_are_no_date_times(string text) =>
        Timestamps.Read(new WireText(text), TimestampFormat.DateTime).Should().BeNull();

    [Theory]
    [InlineData("1479816991", "1479816991.349", true)]
    [InlineData("1479816991.3", "1479816991.349", true)]
    [InlineData("1479816991.348", "1479816991.349", false)]
    [InlineData("1479816991", "1479816992", false)]
    [InlineData("1479816991", "1479816992.5", false)]
    public void A_coarser_spelling_leaves_room(string left, string right, bool same)
    {
        var member = new Member("at", "Timestamp", Traits.None);
        var contract = Support.Contracts.Lightsail.Contract;
        var first = Instant.Read(contract, member, new WireNumber(left), TimestampFormat.EpochSeconds)!.Value;
        var second = Instant.Read(contract, member, new WireNumber(right), TimestampFormat.EpochSeconds)!.Value;

        first.MaySame(second).Should().Be(same);
        second.MaySame(first).Should().Be(same);
    }
}
