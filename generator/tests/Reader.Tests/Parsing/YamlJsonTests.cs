using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using LightsailContract.Reader.Findings;
using LightsailContract.Reader.Yaml;

namespace LightsailContract.Reader.Tests.Parsing;

/// <summary>Defaults and fixed values become JSON by YAML's core schema.</summary>
public sealed class YamlJsonTests
{
    [Theory]
    [InlineData("~", "null")]
    [InlineData("null", "null")]
    [InlineData("True", "true")]
    [InlineData("yes", "\"yes\"")]
    [InlineData("'1'", "\"1\"")]
    [InlineData("007", "7")]
    [InlineData("+12", "12")]
    [InlineData("-.5", "-0.5")]
    [InlineData("1.", "1")]
    [InlineData("1e3", "1e+3")]
    [InlineData("0x1F", "31")]
    [InlineData("0o17", "15")]
    [InlineData("1_000", "\"1_000\"")]
    [InlineData("123456789012345678901234567890.5", "123456789012345678901234567890.5")]
    [InlineData("-.inf", "\"-Infinity\"")]
    [InlineData(".NaN", "\"NaN\"")]
    [InlineData("2026-01-31", "\"2026-01-31\"")]
    [InlineData("\"a\\tb\\\"\\\\\"", "\"a\\tb\\\"\\\\\"")]
    [InlineData("[1, a, [], {}]", "[1,\"a\",[],{}]")]
    [InlineData("{ b: 1, a: { c: ~ } }", "{\"b\":1,\"a\":{\"c\":null}}")]
    public void Values_become_json(string yaml, string json) => Convert(yaml).Should().Be(json);

    [Fact]
    public void Every_text_survives() =>
        Prop.ForAll(
                Arb.From(ArbMap.Default.GeneratorFor<string>().Where(text => text is not null && IsWhole(text))),
                text =>
                    JsonDocument
                        .Parse(YamlJson.Write(new YamlScalar(text, Plain: false, default)))
                        .RootElement.GetString() == text
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Every_plain_scalar_becomes_valid_json()
    {
        var texts = Gen.Choose(0, 8)
            .SelectMany(count => Gen.ArrayOf(Gen.Elements("+-.0123456789eExo_~nulINFa".ToCharArray()), count));

        Prop.ForAll(
                Arb.From(texts.Select(characters => new string(characters))),
                text => JsonDocument.Parse(YamlJson.Write(new YamlScalar(text, Plain: true, default))) is not null
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(5000));
    }

    private static bool IsWhole(string text) =>
        text == new string([.. text.Where(character => !char.IsSurrogate(character))]);

    private static string Convert(string yaml) => YamlJson.Write(YamlTreeReader.Read(yaml, new FindingSink("")).Root!);
}
