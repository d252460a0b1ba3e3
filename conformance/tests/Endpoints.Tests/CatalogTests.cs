using LightsailContract.Conformance.Endpoints.Faults;
using LightsailContract.Conformance.Endpoints.Variants;

namespace LightsailContract.Conformance.Endpoints.Tests;

/// <summary>The lists of faults and variants are lists of different things, and no shorter than they were.</summary>
public sealed class CatalogTests
{
    [Fact]
    public void There_are_faults_of_every_kind()
    {
        FaultCatalog.All.Select(fault => fault.Id).Should().OnlyHaveUniqueItems();
        FaultCatalog.All.Should().HaveCountGreaterThan(500);
        FaultCatalog
            .All.Select(fault => fault.Category)
            .Distinct()
            .Should()
            .BeEquivalentTo(Enum.GetValues<FaultCategory>());
        FaultCatalog.All.Should().OnlyContain(fault => fault.ExpectedRules.Count > 0);
    }

    [Fact]
    public void There_are_variants()
    {
        VariantCatalog.All.Select(variant => variant.Id).Should().OnlyHaveUniqueItems();
        VariantCatalog.All.Should().HaveCountGreaterThan(135);
    }
}
