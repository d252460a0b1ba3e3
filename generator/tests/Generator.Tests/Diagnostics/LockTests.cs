using System.Globalization;
using LightsailContract.Emit.Api;
using LightsailContract.Reader;

namespace LightsailContract.Generator.Tests;

/// <summary>A lock file keeps the names that people's code relies on.</summary>
public sealed class LockTests
{
    private const string Contract = """
        contract: 1
        service: Paint
        settings: { apiVersion: 2026-01-01, protocol: awsJson1_1, targetPrefix: Paint }
        shapes:
          Colour: { type: enum, values: [dark-red, blue] }
          MixRequest: { type: structure, members: { colour: Colour } }
        operations:
          Mix: { input: MixRequest }
        """;

    [Fact]
    public void The_names_of_the_same_contract_are_no_finding() => Run(Contract).Should().BeEmpty();

    [Fact]
    public void What_is_added_at_the_end_is_no_finding() =>
        Run(Contract.Replace("blue]", "blue, green]", StringComparison.Ordinal)).Should().BeEmpty();

    [Fact]
    public void A_newcomer_that_takes_a_name_is_found_at_the_line_of_the_lock()
    {
        var found = Run(Contract.Replace("[dark-red", "[dark red, dark-red", StringComparison.Ordinal));

        found
            .Should()
            .ContainSingle(line => line.Contains("LSC2008", StringComparison.Ordinal))
            .Which.Should()
            .MatchRegex(
                @"^paint\.names\.lock\(\d+\): LSC2008 .*dark-red' is called Colour\.DarkRed in this lock file and "
            );
    }

    [Theory]
    [InlineData(", blue]", "]", "Colour.Blue")]
    [InlineData("members: { colour: Colour }", "members: { shade: Colour }", "MixRequest.Colour")]
    public void A_name_that_is_gone_is_found(string part, string without, string name) =>
        Run(Contract.Replace(part, without, StringComparison.Ordinal))
            .Should()
            .ContainSingle()
            .Which.Should()
            .Contain("LSC2009")
            .And.Contain(name);

    [Fact]
    public void A_line_that_cannot_be_read_is_found() =>
        Run(Contract, text => text + "what is this\n").Should().ContainSingle().Which.Should().Contain("LSC2010");

    [Fact]
    public void A_contract_with_an_error_is_no_finding_of_the_lock() =>
        Run(Contract.Replace("type: enum", "type: enm", StringComparison.Ordinal))
            .Should()
            .OnlyContain(line => !line.Contains("names.lock", StringComparison.Ordinal));

    private static List<string> Run(string contract, Func<string, string>? edit = null)
    {
        var locked = NameLock.Write(
            ContractReader.Read([new ContractFile("paint.contract.yaml", Contract)]).Services.Select(it => it.Contract)
        );
        var run = Project
            .With(("paint.contract.yaml", contract), ("paint.names.lock", edit is null ? locked : edit(locked)))
            .Run();
        return
        [
            .. run
                .Diagnostics.Where(found => found.Id != "LSC1005")
                .Select(found =>
                {
                    var place = found.Location.GetLineSpan();
                    var line = place.StartLinePosition.Line + 1;
                    return $"{place.Path}({line}): {found.Id} {found.GetMessage(CultureInfo.InvariantCulture)}";
                }),
        ];
    }
}
