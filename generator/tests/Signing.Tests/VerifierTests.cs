using System.Globalization;

namespace LightsailContract.Signing.Tests;

public sealed class VerifierTests
{
    private static SignatureFault Fault(SigningRequest request, DateTimeOffset? now = null) =>
        Fixtures.Verifier(now).Verify(request).Fault;

    [Fact]
    public void What_was_signed_is_taken() => Fault(Fixtures.Signed()).Should().Be(SignatureFault.None);

    [Fact]
    public void A_sent_body_hash_is_checked_too()
    {
        var signed = Fixtures.Signed(options: new SigningOptions { SendBodyHash = true });
        Fault(signed).Should().Be(SignatureFault.None);

        var wrongHash = Fixtures.Request() with
        {
            Headers = [.. Fixtures.Request().Headers, new("x-amz-content-sha256", new string('0', 64))],
        };
        Fault(Fixtures.Signed(wrongHash)).Should().Be(SignatureFault.Tampered);
    }

    [Fact]
    public void Unsigned_is_missing() => Fault(Fixtures.Request()).Should().Be(SignatureFault.Missing);

    [Theory]
    [InlineData("AWS4-HMAC-SHA256", "AWS4-HMAC-SHA512")]
    [InlineData("/aws4_request", "/aws5_request")]
    [InlineData("content-type;host", "host;content-type")]
    [InlineData(";host;", ";")]
    [InlineData(";x-amz-target", "")]
    [InlineData(";x-amz-target", ";x-amz-target;x-amz-version")]
    [InlineData("Signature=", "Signature=, Signature=")]
    [InlineData("Signature=", "Signature=0")]
    [InlineData("Signature=", "Signatur=")]
    [InlineData("Credential=AKIDKNOWN", "Credential=")]
    public void A_header_that_says_something_else_is_malformed(string part, string instead) =>
        Fault(
                Fixtures
                    .Signed()
                    .WithHeader("Authorization", text => text.Replace(part, instead, StringComparison.Ordinal))
            )
            .Should()
            .Be(SignatureFault.Malformed);

    [Fact]
    public void A_truncated_signature_is_malformed() =>
        Fault(Fixtures.Signed().WithHeader("Authorization", text => text[..^1])).Should().Be(SignatureFault.Malformed);

    [Theory]
    [InlineData("Authorization", true)]
    [InlineData("authorization", false)]
    [InlineData("x-amz-date", false)]
    public void A_second_header_of_what_is_verified_is_malformed(string name, bool isFirst)
    {
        var signed = Fixtures.Signed();
        KeyValuePair<string, string> second = new(name, "anything");

        Fault(signed with { Headers = isFirst ? [second, .. signed.Headers] : [.. signed.Headers, second] })
            .Should()
            .Be(SignatureFault.Malformed);
    }

    [Fact]
    public void An_endless_header_is_malformed() =>
        Fault(Fixtures.Signed().WithHeader("Authorization", text => text + new string(',', 1 << 20)))
            .Should()
            .Be(SignatureFault.Malformed);

    [Fact]
    public void Without_a_date_it_is_malformed() =>
        Fault(Fixtures.Signed().Without("X-Amz-Date")).Should().Be(SignatureFault.Malformed);

    [Fact]
    public void An_unknown_key_is_told_so() =>
        Fault(Fixtures.Signed(credentials: new Credentials("AKIDOTHER", "x"))).Should().Be(SignatureFault.UnknownKey);

    [Fact]
    public void A_token_that_the_key_does_not_have_is_unknown() =>
        Fault(Fixtures.Signed(credentials: new Credentials("AKIDKNOWN", Fixtures.Canary, "token")))
            .Should()
            .Be(SignatureFault.UnknownKey);

    [Fact]
    public void Another_region_or_service_is_the_wrong_scope()
    {
        Fault(Fixtures.Signed(scope: Fixtures.Scope with { Region = "us-east-1" }))
            .Should()
            .Be(SignatureFault.WrongScope);
        Fault(Fixtures.Signed(scope: Fixtures.Scope with { Service = "iam" })).Should().Be(SignatureFault.WrongScope);
    }

    [Fact]
    public void A_scope_of_another_day_is_the_wrong_scope() =>
        Fault(
                Fixtures
                    .Signed()
                    .WithHeader("Authorization", text => text.Replace("20260301", "20260228", StringComparison.Ordinal))
            )
            .Should()
            .Be(SignatureFault.WrongScope);

    [Theory]
    [InlineData(15, SignatureFault.None)]
    [InlineData(16, SignatureFault.Expired)]
    [InlineData(-15, SignatureFault.None)]
    [InlineData(-16, SignatureFault.NotYetValid)]
    public void A_quarter_of_an_hour_is_the_most(int minutes, SignatureFault expected) =>
        Fault(Fixtures.Signed(), Fixtures.Now.AddMinutes(minutes)).Should().Be(expected);

    [Fact]
    public void Another_secret_is_tampering() =>
        Fault(Fixtures.Signed(credentials: new Credentials("AKIDKNOWN", "another")))
            .Should()
            .Be(SignatureFault.Tampered);

    [Theory]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    [InlineData("th-TH")]
    [InlineData("tr-TR")]
    public void The_culture_does_not_matter(string culture)
    {
        var expected = Fixtures.Signed().Headers[^1];
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Fixtures.Signed().Headers[^1].Should().Be(expected);
            Fault(Fixtures.Signed()).Should().Be(SignatureFault.None);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
