namespace LightsailContract.Reader.Tests.Parsing;

/// <summary>Block scalars whose first line is blank; the referee is PyYAML.</summary>
public sealed class BlockScalarTests
{
    [Theory]
    [InlineData("|\n\n      text\n", "\ntext\n")]
    [InlineData("|\n  \n      text\n", "\ntext\n")]
    [InlineData("|\n    \n      text\n", "\ntext\n")]
    [InlineData("|\n      \n      text\n", "\ntext\n")]
    [InlineData(">\n      \n      text\n      more\n", "\ntext more\n")]
    [InlineData("|-  # words\n      \n   \n      text\n        \n      more\n", "\n\ntext\n  \nmore")]
    [InlineData("|\r\n      \r\n      text\r\n", "\ntext\n")]
    public void A_blank_first_line_may_have_blanks(string scalar, string expected)
    {
        var result = Read(scalar);

        result.Findings.Should().BeEmpty();
        result.Services.Single().Contract.GetShape("Thing").Traits.Documentation.Should().Be(expected);
    }

    [Theory]
    [InlineData("|\n        \n      text\n")]
    public void But_no_more_than_the_text(string scalar) => Read(scalar).Findings.Should().NotBeEmpty();

    [Fact]
    public void A_finding_behind_it_stands_where_it_is()
    {
        var result = Read("|\n      \n      text\n    tpye: string\n");

        result.Findings.Should().Contain(finding => finding.Location.Line == 9 && finding.Location.Column == 5);
    }

    private static ReadResult Read(string documentation) =>
        ContractReader.Read([
            new ContractFile(
                "a.contract.yaml",
                "contract: 1\nservice: Test\nsettings: { protocol: awsJson1_1, apiVersion: 2026-01-01, targetPrefix: T }\n"
                    + $"shapes:\n  Thing:\n    documentation: {documentation}    type: string\n"
            ),
        ]);
}
