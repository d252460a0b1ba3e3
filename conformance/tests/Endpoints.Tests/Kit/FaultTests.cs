using LightsailContract.Conformance.Endpoints.Faults;

namespace LightsailContract.Conformance.Endpoints.Tests.Kit;

/// <summary>Every fault is caught, in one run at default settings, by a rule that names its cause.</summary>
public sealed class FaultTests(FaultTable table) : IClassFixture<FaultTable>
{
    public static TheoryData<string> Faults => [.. (Soak.IsOn ? FaultCatalog.All : Slice).Select(fault => fault.Id)];

    // One fault for each rule that is meant to catch any.
    private static IEnumerable<Fault> Slice => FaultCatalog.All.DistinctBy(fault => fault.ExpectedRules[0]);

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_fault_is_caught_by_a_rule_that_names_it(string id)
    {
        var fault = FaultCatalog.All.Single(fault => fault.Id == id);
        RuleCatalog
            .Derive([Contracts.Of(fault.Service)])
            .Should()
            .Contain(rule => Glob.IsMatch(rule.Id, fault.ExpectedRules), "a rule that is not there catches nothing");

        var report = await KitRun.OfAsync(fault.Apply(new EndpointBehaviour()), fault.Service);

        table.Add(fault, report);
        var broken = KitRun.Broken(report);
        broken
            .Where(rule => Glob.IsMatch(rule.Id, fault.ExpectedRules))
            .Should()
            .NotBeEmpty(
                $"“{fault.Description}” breaks one of {string.Join(", ", fault.ExpectedRules)}; "
                    + $"broken: {string.Join(", ", broken.Select(rule => rule.Id))}"
            );
        broken.Where(rule => rule.Violation is null).Should().BeEmpty("a broken rule shows how");
    }
}
