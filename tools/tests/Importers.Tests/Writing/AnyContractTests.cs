using FsCheck;
using FsCheck.Fluent;
using LightsailContract.Importers.Writing;
using LightsailContract.Model;
using LightsailContract.Reader;

namespace LightsailContract.Importers.Tests.Writing;

/// <summary>Write, then read: the same, whatever stands in the texts, values and bounds.</summary>
public sealed class AnyContractTests
{
    internal static readonly int Cases = Environment.GetEnvironmentVariable("CONTRACT_SOAK") == "1" ? 300 : 100;

    /// <summary>Texts that YAML would take for something else, and any others.</summary>
    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.Elements(
            "true",
            "no",
            "null",
            "~",
            "1",
            "1e3",
            "0x1F",
            ".inf",
            "2020-01-01",
            "- a",
            "a: b",
            "a #b",
            "#a",
            "a,b",
            "[a]",
            "{a}",
            "'a'",
            "\"a\"",
            "a\\b",
            "&a",
            "*a",
            "!a",
            "%a",
            "@a",
            "`a`",
            "|",
            ">",
            "? a",
            " a",
            "a ",
            "a\nb",
            "a\r\nb",
            "a\tb",
            "\u0000",
            "\u0085",
            "\u2028",
            "\uFEFF",
            "é",
            "日本",
            "😀",
            "https://example.com/a#b",
            "=",
            "<<",
            "a:",
            "---"
        ),
        ArbMap.Default.GeneratorFor<NonEmptyString>().Select(text => text.Item).Where(IsText)
    );

    private static readonly Gen<Traits> Traits =
        from documentation in Optional(Text)
        from deprecated in Optional(
            Gen.OneOf(
                Gen.Constant(new Deprecation(null, null)),
                Text.Select(text => new Deprecation(text, null)),
                Text.Select(text => new Deprecation(null, text)),
                Text.Two().Select(two => new Deprecation(two.Item1, two.Item2))
            )
        )
        from sensitive in ArbMap.Default.GeneratorFor<bool>()
        select new Traits
        {
            Documentation = documentation,
            Deprecated = deprecated,
            Sensitive = sensitive,
        };

    private static readonly Gen<Shape> Enum =
        from values in Text.NonEmptyListOf()
        from documentation in Optional(Text)
        from traits in Traits
        select (Shape)
            new EnumShape(
                "Choice",
                values
                    .Distinct(StringComparer.Ordinal)
                    .Select((value, i) => new EnumValue($"Value{i}", value, documentation, null))
                    .ToEquatableArray(),
                traits
            );

    private static readonly Gen<Shape> Number =
        from low in ArbMap.Default.GeneratorFor<decimal>()
        from high in ArbMap.Default.GeneratorFor<decimal>()
        from traits in Traits
        select (Shape)
            new SimpleShape(
                "Number",
                SimpleType.Double,
                traits with
                {
                    Range = new RangeTrait(Math.Min(low, high), Math.Max(low, high)),
                }
            );

    private static readonly Gen<Shape> Word =
        from min in Gen.Choose(0, 10)
        from more in Gen.Choose(0, 10)
        from pattern in Gen.Elements("^[a-z]+$", @"[\w+=,.@-]+", "a'b\"c", @"^(\u002F)|# {1,2}: $", "[ -~]*")
        from traits in Traits
        select (Shape)
            new SimpleShape(
                "Word",
                SimpleType.String,
                traits with
                {
                    Length = new LengthTrait(min, min + more),
                    Pattern = pattern,
                }
            );

    private static readonly Gen<Shape> Structure =
        from text in Text
        from traits in Traits
        from memberTraits in Traits
        select (Shape)
            new StructureShape(
                "Thing",
                EquatableArray.Of(
                    new Member("plain", "String", Model.Traits.None),
                    new Member("given", "String", memberTraits with { Default = Json(text) }),
                    new Member("word", "Word", memberTraits with { Required = true, Sensitive = false }),
                    new Member("choice", "Choice", Model.Traits.None),
                    new Member("number", "Number", Model.Traits.None)
                ),
                null,
                traits with
                {
                    Sensitive = false,
                }
            );

    internal static readonly Arbitrary<Contract> Contracts = (
        from choice in Enum
        from number in Number
        from thing in Structure
        from word in Word
        from documentation in Optional(Text)
        select new Contract(
            "Any",
            new ServiceSettings(Protocol.AwsJson11, "2020-01-01", "Any", "any", "any", null, null, documentation),
            EquatableArray.Of(choice, number, thing, word),
            EquatableArray.Of(
                new Operation("Act", "Thing", "Thing", default, null, documentation, null, Fixture: false)
            ),
            default,
            default,
            default,
            default,
            default,
            default,
            default,
            default
        )
    ).ToArbitrary();

    [Fact]
    public void Any_contract_survives() =>
        Prop.ForAll(
                Contracts,
                contract =>
                {
                    var result = ContractReader.Read([
                        new ContractFile("any.contract.yaml", ContractWriter.Write(contract)),
                    ]);

                    result
                        .Services.Should()
                        .ContainSingle(string.Join('\n', result.Findings))
                        .Which.Contract.Should()
                        .Be(contract);
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(Cases));

    private static Gen<T?> Optional<T>(Gen<T> gen)
        where T : class => Gen.OneOf(Gen.Constant<T?>(null), gen.Select(value => (T?)value));

    /// <summary>A lone surrogate is no text; no file can hold it.</summary>
    private static bool IsText(string text) => text.EnumerateRunes().All(rune => rune.Value != 0xFFFD);

    private static string Json(string text) => "\"" + string.Concat(text.Where(char.IsAsciiLetterOrDigit)) + "\"";
}
