using System.Diagnostics;
using FsCheck;
using FsCheck.Fluent;
using LightsailContract.Tests;

namespace LightsailContract.Reader.Tests.Robustness;

/// <summary>Whatever the text, the reader throws nothing, ends soon, and points into the file. <c>READER_FUZZ</c> sets how
/// many texts are tried.</summary>
public sealed class RobustnessTests
{
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(20);

    private static readonly int Tries = Soak.Count("READER_FUZZ", slice: 250, soak: 1_000);

    [Fact]
    public void A_mutated_contract_never_throws() => Check(Mutations.Contracts());

    [Fact]
    public void An_arbitrary_text_never_throws() =>
        Check(Arb.From(ArbMap.Default.GeneratorFor<string>().Select(text => text ?? "")));

    [Fact]
    public void Arbitrary_text_in_a_contracts_places_never_throws() =>
        Check(
            Arb.From(
                from text in ArbMap.Default.GeneratorFor<string>()
                from quote in Gen.Elements("", "'", "\"", "|\n    ")
                select $"contract: 1\nservice: Todo\nshapes:\n  Title: {{ type: string }}\n  {text}: {quote}{text}{quote}\n"
            )
        );

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData("\uFEFFcontract: 1")]
    [InlineData("\0")]
    [InlineData("\t")]
    [InlineData("'")]
    [InlineData("[")]
    [InlineData("%")]
    [InlineData("&")]
    [InlineData("*")]
    [InlineData("? ")]
    [InlineData("--- |")]
    [InlineData("!<")]
    [InlineData("contract: 1\nservice: 'Todo")]
    [InlineData("contract: 1\nservice: \uD800")]
    [InlineData("{contract: 1, service: Todo, settings: *settings}")]
    [InlineData("&a [*a, *a]")]
    [InlineData("contract: 1\nservice: Todo\n? [a, b]\n: c")]
    public void A_malformed_text_has_an_error(string text)
    {
        var result = ContractReader.Read([new ContractFile("malformed.contract.yaml", text)]);

        result.Services.Should().BeEmpty();
        result.Findings.Should().NotBeEmpty();
        PointsInto(text, result).Should().BeTrue();
    }

    private static void Check(Arbitrary<string> texts) =>
        Prop.ForAll(texts, ReadsSafely).Check(Config.QuickThrowOnFailure.WithMaxTest(Tries).WithQuietOnSuccess(true));

    private static bool ReadsSafely(string text)
    {
        var watch = Stopwatch.StartNew();
        var result = ContractReader.Read([new ContractFile("fuzzed.contract.yaml", text)]);

        return watch.Elapsed < Bound
            && PointsInto(text, result)
            && (!result.Services.IsEmpty || !result.Findings.IsEmpty)
            && result.Findings.All(finding => finding.Message.Length < 2000 && !finding.Message.Contains('\n'));
    }

    private static bool PointsInto(string text, ReadResult result)
    {
        // YAML breaks lines at a few characters more than '\n'.
        var lines = text.Count(character => character is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029') + 1;
        return result
            .Findings.Select(finding => finding.Location)
            .All(at =>
                at is { Line: >= 1, Column: >= 1 }
                && at.EndLine <= lines
                && (at.Line, at.Column).CompareTo((at.EndLine, at.EndColumn)) <= 0
            );
    }
}
