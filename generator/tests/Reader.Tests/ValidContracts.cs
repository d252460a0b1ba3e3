namespace LightsailContract.Reader.Tests;

/// <summary>What is right is read without a word.</summary>
public sealed class ValidContracts
{
    [Fact]
    public void The_good_corpus_reads_without_a_finding() => ReadsClean(Corpus.Valid());

    [Fact]
    public void The_repositorys_own_contracts_read_without_a_finding() => ReadsClean(Corpus.Own());

    private static void ReadsClean(IEnumerable<ContractFile> files)
    {
        var result = ContractReader.Read(files);

        result.Findings.Select(Corpus.Format).Should().BeEmpty();
        result.Services.Should().NotBeEmpty();
    }
}
