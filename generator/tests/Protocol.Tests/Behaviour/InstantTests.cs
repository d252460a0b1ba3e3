namespace LightsailContract.Protocol.Tests.Behaviour;

/// <summary>Instants that are written finer than .NET holds them.</summary>
public sealed class InstantTests
{
    [Theory]
    [InlineData("2026-01-02T03:04:05.12345678Z", "1767323045.1234567")]
    [InlineData("2026-01-02T03:04:05.123456789Z", "1767323045.1234567")]
    [InlineData("2026-01-02T03:04:05.999999999999999999Z", "1767323045.9999999")]
    [InlineData("2026-01-02T03:04:05.123456789+02:00", "1767315845.1234567")]
    [InlineData("2026-01-02t03:04:05.1234567Z", "1767323045.1234567")]
    [InlineData("2026-01-02T03:04:05Z", "1767323045")]
    [InlineData("Fri, 02 Jan 2026 03:04:05.123456789 GMT", "1767323045.1234567")]
    public async Task Digits_after_the_seventh_are_cut_off(string instant, string seconds)
    {
        var answer = await AskAsync(instant);

        answer.Status.Should().Be(200, answer.Body);
        answer.Body.Should().Contain($"\"filledAt\":{seconds}}}");
    }

    [Theory]
    [InlineData("2026-01-02t03:04:05z")]
    [InlineData("2026-01-02T03:04:05.0z")]
    [InlineData("2026-01-02 03:04:05z")]
    [InlineData("2026-01-02T05:04:05+02:00")]
    [InlineData("2026-01-02T03:04:05")]
    [InlineData("Friday, 02-Jan-26 03:04:05 GMT")]
    [InlineData("Fri Jan  2 03:04:05 2026")]
    public async Task Each_form_that_the_standards_have_is_read(string instant)
    {
        var answer = await AskAsync(instant);

        answer.Status.Should().Be(200, answer.Body);
        answer.Body.Should().Contain("\"filledAt\":1767323045}");
    }

    [Theory]
    [InlineData("2016-12-31T23:59:60Z", "1483228800")]
    [InlineData("2016-12-31T23:59:60.5z", "1483228800.5")]
    public async Task A_leap_second_is_the_one_after_the_minute(string instant, string seconds) =>
        (await AskAsync(instant)).Body.Should().Contain($"\"filledAt\":{seconds}}}");

    [Theory]
    [InlineData("9999-12-31T23:59:60Z")]
    [InlineData("2026-01-02T03:04:61Z")]
    [InlineData("2026-01-02T03:04:05.1234567x9Z")]
    [InlineData("2026-01-02T03:04:05.12345678.9Z")]
    [InlineData("2026-13-02T03:04:05.123456789Z")]
    public async Task What_is_no_instant_stays_none(string instant) =>
        (await AskAsync(instant)).Status.Should().Be(400);

    private static Task<(int Status, string Body)> AskAsync(string instant) =>
        Pantry.AskAsync(
            Pantry.Json,
            Pantry.Request(
                "PutJar",
                System.Text.Encoding.UTF8.GetBytes($$"""{"name":"plum","filledAt":"{{instant}}"}""")
            )
        );
}
