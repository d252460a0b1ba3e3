using System.Text;
using FsCheck;
using FsCheck.Fluent;
using LightsailContract.Conformance.Session;

namespace LightsailContract.Conformance.Tests.Session;

/// <summary>Whatever a secret is made of, each of its forms is found wherever it stands, and nothing is found in other text.</summary>
public class SecretFormsTests
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

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
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Another_secret_is_not_found() =>
        Prop.ForAll(
                Secrets().Two().Where(pair => pair.Item1 != pair.Item2).ToArbitrary(),
                pair => Forms.All(form => !new SecretForms(pair.Item1).IsIn(form(pair.Item2)))
            )
            .QuickCheckThrowOnFailure();

    private static Gen<string> Secrets() =>
        Gen.Elements(Alphabet.ToCharArray()).ArrayOf(40).Select(characters => new string(characters));

    private static Gen<string> Texts() =>
        Gen.Elements("", "\"", @"{""a"":""\n""}", "100 % & more", "<a>&lt;</a>", "plain", @"\", "%2");

    private static string Around(string form, string text) => $"{text} {form} {text}";

    private static string Base64(string before, string secret) =>
        Convert.ToBase64String(Encoding.UTF8.GetBytes(before + secret + "z"));
}
