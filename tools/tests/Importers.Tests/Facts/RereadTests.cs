using LightsailContract.Importers.Documents;
using LightsailContract.Importers.Facts;

namespace LightsailContract.Importers.Tests.Facts;

public sealed class RereadTests
{
    /// <summary>With <c>CONTRACT_UPDATE_FACTS=1</c> the facts are written instead of compared.</summary>
    [Theory]
    [MemberData(nameof(Seed.Names), MemberType = typeof(Seed))]
    public void The_committed_facts_are_what_the_document_says(string name)
    {
        var seed = Seed.Of(name);
        var result = DocumentReader.Read(seed.Kind, seed.ReadDocument(), seed.FileName, seed.Operations);

        result.Findings.Should().BeEmpty();
        var text = FactsJson.Write(result.Facts!);
        if (Environment.GetEnvironmentVariable("CONTRACT_UPDATE_FACTS") == "1")
        {
            File.WriteAllText(seed.FactsFile, text);
        }

        text.Should().Be(File.ReadAllText(seed.FactsFile));
    }
}
