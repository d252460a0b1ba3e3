using System.Text;
using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Http.Secrets;
using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Protocols.AwsJson;
using LightsailContract.Conformance.Resources;
using LightsailContract.Conformance.Tests.Support;
using LightsailContract.Conformance.Values;

namespace LightsailContract.Conformance.Tests.Session;

public class SecretVaultTests
{
    private const string Secret = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";

    [Theory]
    [InlineData("plain {0}")]
    [InlineData("""{{"secretAccessKey":"{0}"}}""")]
    public void A_learned_secret_is_taken_out(string form) => Redacted(string.Format(null, form, Secret));

    [Fact]
    public void However_it_is_escaped()
    {
        Redacted(Secret.Replace("/", @"\/", StringComparison.Ordinal));
        Redacted(Secret.Replace("+", @"\u002B", StringComparison.Ordinal));
        Redacted(Secret.Replace("+", "&#x2B;", StringComparison.Ordinal));
        Redacted(Secret.Replace("+", "&#43;", StringComparison.Ordinal));
        Redacted(Uri.EscapeDataString(Secret));
        Redacted(Convert.ToBase64String(Encoding.UTF8.GetBytes(Secret)));
        Redacted(Convert.ToHexString(Encoding.UTF8.GetBytes(Secret)));
        Redacted(Convert.ToHexStringLower(Encoding.UTF8.GetBytes(Secret)));
        Redacted(new string([.. Secret.Reverse()]));
        Redacted(string.Concat(Secret.Select(character => $"\\u{(int)character:x4}")));
    }

    [Theory]
    [InlineData("""{"accessKey":{"secretAccessKey":"{0}""")]
    [InlineData("""{"AccessKey":{"SecretAccessKey" : "{0}" """)]
    [InlineData("""<a><SecretAccessKey>{0}""")]
    [InlineData("""{'accessKey': {'secretAccessKey': '{0}'}}""")]
    [InlineData("""{"access_key":{"secret_access_key":"{0}"}}""")]
    [InlineData("secretAccessKey={0}\n")]
    public void It_is_learned_from_what_cannot_be_read(string body)
    {
        var vault = new SecretVault(Contracts.Lightsail.Contract);

        vault.Learn(NoRequest, LambdaTransport.Json(200, body.Replace("{0}", Secret, StringComparison.Ordinal)));

        vault.Redact($"x{Secret}y").Should().NotContain(Secret).And.Contain("40 characters");
    }

    [Fact]
    public void Where_one_was_due_and_none_stands_all_that_may_be_one_is_withheld()
    {
        var vault = new SecretVault(Contracts.Lightsail.Contract);
        var response = LambdaTransport.Json(200, $$$"""{"key":{"private":"{{{Secret}}}"}}""");
        var operation = Contracts.Lightsail.Contract.FindOperation("CreateBucketAccessKey")!;

        vault.Learn(
            new Exchange(
                new Call
                {
                    Operation = operation,
                    Input = WireMap.Empty,
                    Purpose = Purpose.Create,
                    Description = "create",
                },
                NoRequest,
                response,
                new AwsJsonProtocol(Contracts.Lightsail.Contract, "1.1").Read(operation, response)
            )
            {
                SentAt = default,
                AnsweredAt = default,
            }
        );

        vault.Redact(response.Text()).Should().Be("""{"key":{"private":"<withheld>"}}""");
    }

    [Theory]
    [InlineData(0, 16)]
    [InlineData(20, 20)]
    public void A_long_piece_is_taken_out(int start, int length)
    {
        var vault = new SecretVault(Contracts.Lightsail.Contract);
        vault.Learn(NoRequest, LambdaTransport.Json(200, $$$"""{"accessKey":{"secretAccessKey":"{{{Secret}}}"}}"""));

        vault.Redact($"…{Secret.Substring(start, length)}…").Should().Be("…<part of secret 1>…");
    }

    [Fact]
    public void An_identifier_that_a_secret_is_made_of_stays_what_it_is()
    {
        var vault = new SecretVault(Contracts.Lightsail.Contract);
        const string Id = "AKIAIOSFODNN7EXAMPLE";
        vault.Learn(
            NoRequest,
            LambdaTransport.Json(
                200,
                $$$"""{"accessKey":{"accessKeyId":"{{{Id}}}","secretAccessKey":"secret-{{{Id}}}"}}"""
            )
        );

        vault.Redact($"id {Id} of").Should().Contain(Id);
        vault.Redact($"secret-{Id}").Should().NotContain(Id);
    }

    [Fact]
    public void A_secret_made_of_what_stands_in_its_place_does_not_hang_the_search()
    {
        var vault = new SecretVault(Contracts.Lightsail.Contract);
        vault.Learn(
            NoRequest,
            LambdaTransport.Json(200, """{"accessKey":{"secretAccessKey":"<part of secret 1> of a clever fake"}}""")
        );

        vault.Redact("…<part of secret 1> of a…").Should().NotContain("clever");
    }

    [Fact]
    public void Facts_do_not_give_a_value_away() =>
        ValueFacts.Describe("AKIA0lower+").Should().Be("11 characters of A-Z, a-z, 0-9, +");

    private static WireRequest NoRequest { get; } = new("POST", "/", [], ReadOnlyMemory<byte>.Empty);

    private static void Redacted(string text)
    {
        var vault = new SecretVault(Contracts.Lightsail.Contract);
        vault.Learn(NoRequest, LambdaTransport.Json(200, $$$"""{"accessKey":{"secretAccessKey":"{{{Secret}}}"}}"""));

        var redacted = vault.Redact($"before {text} after");

        redacted.Should().StartWith("before ").And.EndWith(" after").And.Contain("<secret 1: 40 characters");
        redacted.Should().NotContain(text);
    }
}
