using System.Text;

namespace LightsailContract.Reader.Tests;

/// <summary>Contracts that are wrong by their size: too large to be kept as files.</summary>
public sealed class GeneratedContracts
{
    /// <summary>The rules that are shown here instead of in the corpus.</summary>
    public static readonly string[] RulesShown = [ReaderRules.FileTooLarge.Id, ReaderRules.TooManyNodes.Id];

    [Fact]
    public void A_file_of_more_than_eight_mebi_characters_is_refused_unread()
    {
        var file = new ContractFile("large.contract.yaml", "contract: 1\n" + new string('#', 8 * 1024 * 1024));

        var finding = ContractParser.Parse(file).Findings.Should().ContainSingle().Subject;

        finding.Rule.Should().Be(ReaderRules.FileTooLarge);
        finding.Message.Should().Contain("8388620").And.Contain("8388608");
        finding.ToString().Should().StartWith("large.contract.yaml(1,1): error LSC0002: ");
    }

    [Fact]
    public void A_file_of_more_than_300000_values_is_read_to_there()
    {
        var text = new StringBuilder("contract: 1\nservice: Todo\nfixtures:\n");
        for (var i = 0; i < 300_001; i++)
        {
            text.Append("- a\n");
        }

        var findings = ContractParser.Parse(new ContractFile("many.contract.yaml", text.ToString())).Findings;

        findings.Select(finding => finding.Rule).Should().Contain(ReaderRules.TooManyNodes);
        findings.Single(finding => finding.Rule == ReaderRules.TooManyNodes).Location.Line.Should().Be(299_997);
    }
}
