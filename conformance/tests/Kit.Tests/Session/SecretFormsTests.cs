using System.Text;
using FsCheck;
using FsCheck.Fluent;
using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Http.Secrets;
using LightsailContract.Conformance.Tests.Support;

namespace LightsailContract.Conformance.Tests.Session;

/// <summary>Whatever a secret is made of, each of its forms is found wherever it stands, and nothing is found in other text.</summary>
public class SecretFormsTests
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    private static readonly Config Cases = Config.QuickThrowOnFailure.WithMaxTest(Soak.Count(slice: 25, soak: 100));

    private static readonly Func<string, string>[] Forms =
    [
        secret => secret,
        secret => secret.Replace("/", @"\/", StringComparison.Ordinal),
        secret => string.Concat(secret.Select(each => $"\\u{(int)each:X4}")),
        secret => string.Concat(secret.Select((each, place) => place % 2 == 0 ? $"\\u{(int)each:x4}" : $"{each}")),
        Uri.EscapeDataString,
        secret => string.Concat(secret.Select(each => $"%{(int)each:X2}")),
        secret => string.Concat(secret.Select(each => $"&#x{(int)each:x};")),
        secret => string.Concat(secret.Select(each => $"&#{(int)each};")),
        secret => Base64("", secret),
        secret => Base64("x", secret),
        secret => Base64("xy", secret),
        secret => Base64("x", secret).Replace('+', '-').Replace('/', '_'),
        secret => Uri.EscapeDataString(Base64("xy", secret)),
        secret => Convert.ToHexString(Encoding.UTF8.GetBytes(secret)),
        secret => Convert.ToHexStringLower(Encoding.UTF8.GetBytes(secret)),
        secret => new string([.. secret.Reverse()]),
    ];

    [Fact]
    public void Every_form_of_every_secret_is_found() =>
        Prop.ForAll(
                Secrets().SelectMany(secret => Texts().Select(text => (secret, text))).ToArbitrary(),
                pair =>
                    Forms.All(form => new SecretForms(pair.secret).IsIn(Around(form(pair.secret), pair.text)))
                    && Forms.All(form =>
                        !new SecretForms(pair.secret)
                            .Replace(Around(form(pair.secret), pair.text), "<>")
                            .Contains(form(pair.secret), StringComparison.Ordinal)
                    )
            )
            .Check(Cases);

    [Fact]
    public void Of_many_secrets_each_is_taken_out_in_every_form() =>
        Prop.ForAll(
                Secrets().ListOf(12).SelectMany(secrets => Texts().Select(text => (secrets, text))).ToArbitrary(),
                pair =>
                {
                    var vault = VaultWith(pair.secrets);
                    return pair.secrets.All(secret =>
                        Forms.All(form =>
                            vault.Redact(Around(form(secret), pair.text)) is var redacted
                            && !redacted.Contains(form(secret), StringComparison.Ordinal)
                            && redacted.StartsWith(pair.text, StringComparison.Ordinal)
                            && redacted.EndsWith(pair.text, StringComparison.Ordinal)
                        )
                    );
                }
            )
            .Check(Cases);

    [Fact]
    public void Of_many_secrets_a_long_part_of_each_is_taken_out() =>
        Prop.ForAll(
                Secrets()
                    .ListOf(12)
                    .SelectMany(secrets => Gen.Choose(0, 24).Select(start => (secrets, start)))
                    .ToArbitrary(),
                pair =>
                {
                    var vault = VaultWith(pair.secrets);
                    return pair.secrets.All(secret =>
                        vault
                            .Redact($"…{secret.Substring(pair.start, 16)}…")
                            .Contains("part of secret", StringComparison.Ordinal)
                    );
                }
            )
            .Check(Cases);

    [Theory]
    [InlineData("361283\nhd9d6\r77df2\n\rc93", "361283\\u000ahd9d6\\u000D77df2\\u000A\\u000dc93")]
    [InlineData("a%41b%42c%43d%44e%45", "a%41b%42c%43d%44e%45")]
    [InlineData("\u00fcber-geheim-\u00e4\u00f6\u00fc-123", "%fcber-geheim-%e4%f6%fc-123")]
    public void A_secret_of_unusual_characters_is_taken_out_too(string secret, string form)
    {
        var escaped = string.Concat(secret.Select(each => each < ' ' ? $"\\u{(int)each:x4}" : $"{each}"));
        var vault = VaultWith([escaped]);

        vault.Redact($"before {form} after").Should().NotContain(form);
    }

    [Fact]
    public void Another_secret_is_not_found() =>
        Prop.ForAll(
                Secrets().Two().Where(pair => pair.Item1 != pair.Item2).ToArbitrary(),
                pair => Forms.All(form => !new SecretForms(pair.Item1).IsIn(form(pair.Item2)))
            )
            .Check(Cases);

    private static SecretVault VaultWith(IEnumerable<string> secrets)
    {
        var vault = new SecretVault(Contracts.Lightsail.Contract);
        foreach (var secret in secrets)
        {
            vault.Learn(
                new WireRequest("POST", "/", [], ReadOnlyMemory<byte>.Empty),
                LambdaTransport.Json(200, $$$"""{"accessKey":{"secretAccessKey":"{{{secret}}}"}}""")
            );
        }

        return vault;
    }

    private static Gen<string> Secrets() =>
        Gen.Elements(Alphabet.ToCharArray()).ArrayOf(40).Select(characters => new string(characters));

    private static Gen<string> Texts() =>
        Gen.Elements("", "\"", @"{""a"":""\n""}", "100 % & more", "<a>&lt;</a>", "plain", @"\", "%2");

    private static string Around(string form, string text) => $"{text} {form} {text}";

    private static string Base64(string before, string secret) =>
        Convert.ToBase64String(Encoding.UTF8.GetBytes(before + secret + "z"));
}
