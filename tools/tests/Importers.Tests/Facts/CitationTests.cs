using LightsailContract.Model;

namespace LightsailContract.Importers.Tests.Facts;

public sealed class CitationTests
{
    [Theory]
    [MemberData(nameof(Seed.Names), MemberType = typeof(Seed))]
    public void What_a_document_says_cites_it(string name)
    {
        var seed = Seed.Of(name);
        var contract = Contracts.Read(seed.Service);

        Spoken
            .Paths(contract, seed.ReadFacts(), shapes: false)
            .Where(path => !Cited(contract, path).Contains(seed.Source))
            .Should()
            .BeEmpty();
    }

    [Theory]
    [InlineData("000")]
    [InlineData("001")]
    [InlineData("002")]
    [InlineData("003")]
    [InlineData("004")]
    public void What_cites_a_document_is_said_there(string name)
    {
        var seed = Seed.Of(name);
        var contract = Contracts.Read(seed.Service);
        var cited = contract
            .Citations.Where(citation => citation.Sources.Contains(seed.Source))
            .Select(citation => citation.Path);

        cited.Except(Spoken.Paths(contract, seed.ReadFacts(), shapes: true)).Should().BeEmpty();
    }

    [Theory]
    [InlineData("lightsail")]
    [InlineData("iam")]
    public void Nothing_is_without_a_source(string service)
    {
        var contract = Contracts.Read(service);
        var said = contract
            .Operations.SelectMany(operation => new[] { operation.Name, $"{operation.Name}.errors" })
            .Concat(contract.Shapes.SelectMany(Statements));

        said.Where(path => Cited(contract, path).IsEmpty).Should().BeEmpty();
        contract.Invariants.Should().OnlyContain(invariant => !invariant.Header.Source.IsEmpty);
        contract.Resources.Should().OnlyContain(resource => !resource.Source.IsEmpty);
        contract.Resources.Should().OnlyContain(resource => resource.Quota == null || !resource.Quota.Source.IsEmpty);
    }

    [Theory]
    [InlineData("lightsail")]
    [InlineData("iam")]
    public void A_rule_that_a_document_states_cites_all_that_state_it(string service)
    {
        var contract = Contracts.Read(service);
        var documents = Seed.All.Where(seed => seed.Service == service && seed.Kind != "botocore").ToList();
        foreach (var invariant in contract.Invariants)
        {
            var stating = documents.Where(seed => States(seed, invariant) is true).Select(seed => seed.Source).ToList();
            if (stating.Count > 0)
            {
                invariant.Header.Source.Should().BeEquivalentTo(stating, invariant.Header.Id);
                invariant.Header.Level.Should().Be(RuleLevel.Must, invariant.Header.Id);
            }
        }
    }

    private static bool States(Seed seed, Invariant invariant)
    {
        var facts = seed.ReadFacts();
        return invariant switch
        {
            QuotaInvariant => !facts.Quotas.IsEmpty,
            SentinelInvariant => !facts.Sentinels.IsEmpty,
            VisibilityInvariant rule => facts.Visibility.Any(fact => fact.Member == rule.Member.Member),
            SecrecyInvariant rule => facts.Visibility.Any(fact => fact.Member == rule.Member.Member),
            _ => false,
        };
    }

    private static IEnumerable<string> Statements(Shape shape)
    {
        yield return shape.Name;
        foreach (var trait in Constraints(shape.Traits))
        {
            yield return $"{shape.Name}.{trait}";
        }

        foreach (var member in (shape as StructureShape)?.Members ?? [])
        {
            yield return $"{shape.Name}.{member.Name}";
        }
    }

    private static IEnumerable<string> Constraints(Traits traits) =>
        new[]
        {
            traits.Pattern is null ? null : "pattern",
            traits.Length is null ? null : "length",
            traits.Range is null ? null : "range",
        }.OfType<string>();

    /// <summary>The sources of a path: its own citation, or that of the nearest thing around it.</summary>
    private static EquatableArray<string> Cited(Contract contract, string path)
    {
        for (var around = path; ; around = around[..around.LastIndexOf('.')])
        {
            if (contract.Citations.FirstOrDefault(citation => citation.Path == around) is { } citation)
            {
                return citation.Sources;
            }

            if (!around.Contains('.', StringComparison.Ordinal))
            {
                return [];
            }
        }
    }
}
