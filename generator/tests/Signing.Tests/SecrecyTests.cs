using System.Text.Json;

namespace LightsailContract.Signing.Tests;

public sealed class SecrecyTests
{
    [Fact]
    public void Credentials_never_show_the_secret_or_the_token()
    {
        var credentials = new Credentials("AKIDKNOWN", Fixtures.Canary, "tokenCanary");

        credentials.ToString().Should().Contain("AKIDKNOWN").And.NotContain("anary");
        JsonSerializer.Serialize(new { credentials.AccessKeyId, credentials }).Should().NotContain(Fixtures.Canary);
        $"{new StaticCredentialsProvider(credentials)}".Should().NotContain("anary");
    }

    [Fact]
    public void A_signature_and_its_steps_never_show_the_secret()
    {
        var signature = SigV4.Sign(Fixtures.Request(), Fixtures.Known, Fixtures.Scope, Fixtures.Now);

        signature.ToString().Should().NotContain(Fixtures.Canary);
        signature.CanonicalRequest.Should().NotContain(Fixtures.Canary);
        signature.StringToSign.Should().NotContain(Fixtures.Canary);
        signature.Headers.Should().OnlyContain(header => !header.Value.Contains(Fixtures.Canary));
    }

    [Fact]
    public void A_signatures_text_form_never_shows_the_token()
    {
        var temporary = new Credentials("AKIDKNOWN", Fixtures.Canary, "tokenCanary");
        var signature = SigV4.Sign(Fixtures.Request(), temporary, Fixtures.Scope, Fixtures.Now);

        signature.Headers.Should().Contain(header => header.Value == "tokenCanary");
        $"{signature}".Should().Contain(signature.Signature).And.NotContain("anary");
    }

    [Fact]
    public void A_refusal_to_sign_names_the_fault_only()
    {
        var sign = () => SigV4.Sign(new SigningRequest { Headers = [] }, Fixtures.Known, Fixtures.Scope, Fixtures.Now);

        sign.Should()
            .Throw<ArgumentException>()
            .Which.ToString()
            .Should()
            .Contain("Host")
            .And.NotContain(Fixtures.Canary);
    }
}
