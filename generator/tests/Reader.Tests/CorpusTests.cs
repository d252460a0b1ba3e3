using LightsailContract.Model;

namespace LightsailContract.Reader.Tests;

/// <summary>
/// Every bad contract of <c>spec/corpus</c> is found out, at its exact place. To add one: write
/// <c>ID-what-is-wrong.contract.yaml</c> (and <c>.rules.yaml</c>, if it takes two), run these tests once with
/// <c>ACCEPT_CORPUS=1</c>, and read the <c>.expected</c> file that appears.
/// </summary>
public sealed class CorpusTests
{
    private static readonly bool Accept = Environment.GetEnvironmentVariable("ACCEPT_CORPUS") == "1";

    public static TheoryData<string> Entries => [.. Corpus.BadEntries()];

    [Theory]
    [MemberData(nameof(Entries))]
    public void A_bad_contract_is_found_out_at_its_place(string entry)
    {
        var result = ContractReader.Read(Corpus.Files(entry));
        var found = result.Findings.Select(Corpus.Format).ToList();
        if (Accept)
        {
            File.WriteAllText(Corpus.ExpectedPath(entry), string.Concat(found.Select(line => line + "\n")));
        }

        found.Should().Equal(File.ReadAllLines(Corpus.ExpectedPath(entry)));
        found.Should().Contain(line => line.Contains(Corpus.IdOf(entry), StringComparison.Ordinal));
        result.Services.IsEmpty.Should().Be(result.Findings.Any(IsError));
    }

    private static bool IsError(Finding finding) => finding.Rule.Severity == FindingSeverity.Error;

    [Fact]
    public void Every_rule_has_an_entry()
    {
        var shown = Corpus.BadEntries().Select(Corpus.IdOf).Concat(GeneratedContracts.RulesShown).ToHashSet();

        ReaderRules.All.Select(rule => rule.Id).Where(id => !shown.Contains(id)).Should().BeEmpty();
    }

    [Fact]
    public void Every_entry_is_complete_and_of_a_rule_that_exists()
    {
        var known = ReaderRules.All.Select(rule => rule.Id).ToHashSet();
        var entries = Corpus.BadEntries().ToList();

        entries.Should().HaveCountGreaterThan(60);
        entries.Select(Corpus.IdOf).Where(id => !known.Contains(id)).Should().BeEmpty();
        Directory
            .EnumerateFiles(Corpus.Folder, "LSC0*.expected")
            .Select(Path.GetFileNameWithoutExtension)
            .Should()
            .BeEquivalentTo(entries);
    }
}
