using LightsailContract.Importers.Facts;
using LightsailContract.Model;

namespace LightsailContract.Importers.Tests.Facts;

public sealed class ContractAgainstFactsTests
{
    [Theory]
    [MemberData(nameof(Seed.Names), MemberType = typeof(Seed))]
    public void The_contract_holds_everything_that_the_document_says(string name)
    {
        var seed = Seed.Of(name);

        Compare(seed).Where(difference => difference.Kind == DifferenceKind.ContractLacks).Should().BeEmpty();
    }

    [Theory]
    [InlineData("lightsail")]
    [InlineData("iam")]
    public void The_contract_states_what_documents_lack_or_contradict(string service)
    {
        var seeds = Seed.All.Where(seed => seed.Service == service).ToList();
        var found = seeds.SelectMany(seed => Compare(seed).Select(difference => difference.About)).Distinct();
        var readable = seeds.Select(seed => seed.Source).ToHashSet();
        var stated = Contracts
            .Read(service)
            .Disagreements.Where(disagreement =>
                disagreement.Positions.All(position => readable.Contains(position.Source))
            )
            .Select(disagreement => disagreement.About);

        // That each stated disagreement is seen needs the documents themselves: see ReconcileTests.
        found.Should().BeSubsetOf(stated);
    }

    [Theory]
    [MemberData(nameof(Seed.Names), MemberType = typeof(Seed))]
    public void A_position_says_of_a_document_what_its_facts_say(string name)
    {
        var seed = Seed.Of(name);
        var differences = Compare(seed).ToLookup(difference => difference.About);

        foreach (var disagreement in Contracts.Read(seed.Service).Disagreements)
        {
            var position = disagreement.Positions.FirstOrDefault(position => position.Source == seed.Source)?.Says;
            switch (position?.Split(' '))
            {
                case ["lacks", ..] or ["lists", "none"]:
                    differences[disagreement.About]
                        .Should()
                        .OnlyContain(found => found.Kind == DifferenceKind.DocumentLacks);
                    differences[disagreement.About].Should().NotBeEmpty(disagreement.About);
                    break;
                case ["lists", ..]:
                    differences[disagreement.About].Should().BeEmpty();
                    break;
                case null:
                    differences[disagreement.About]
                        .Should()
                        .BeEmpty($"{seed.Source} has no position on {disagreement.About}");
                    break;
            }
        }
    }

    [Fact]
    public void Every_document_with_a_copy_has_its_facts_committed() =>
        Contracts
            .Read("lightsail")
            .Sources.Concat(Contracts.Read("iam").Sources)
            .Select(source => source.Document)
            .OfType<string>()
            .Should()
            .BeEquivalentTo(Seed.All.Where(seed => seed.Kind != "botocore").Select(seed => seed.FileName));

    private static EquatableArray<Difference> Compare(Seed seed) =>
        FactsComparison.Compare(Contracts.Read(seed.Service), seed.ReadFacts());
}
