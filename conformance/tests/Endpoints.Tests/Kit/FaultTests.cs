using LightsailContract.Conformance.Endpoints.Faults;
using LightsailContract.Conformance.Report;
using LightsailContract.Conformance.Tests.Support;

namespace LightsailContract.Conformance.Endpoints.Tests.Kit;

/// <summary>Every fault is caught, in one run at default settings, by a rule that names its cause.</summary>
/// <remarks>By default one fault for each rule that is meant to catch any, within the process where no connection matters; all
/// of them over connections with CONTRACT_SOAK=1. A class for each service, so that the two run side by side.</remarks>
public abstract class FaultTests(FaultTable table)
{
    [Theory]
    [MemberData("Faults")]
    public async Task A_fault_is_caught_by_a_rule_that_names_it(string id)
    {
        var fault = FaultCatalog.All.Single(fault => fault.Id == id);
        RuleCatalog
            .Derive([Contracts.Of(fault.Service)])
            .Should()
            .Contain(rule => Glob.IsMatch(rule.Id, fault.ExpectedRules), "a rule that is not there catches nothing");

        var report = await RunAsync(fault);

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

    /// <summary>The faults of one service that are run.</summary>
    protected static TheoryData<string> Of(string service) =>
        [
            .. (Soak.IsOn ? FaultCatalog.All : FaultCatalog.All.DistinctBy(fault => fault.ExpectedRules[0]))
                .Where(fault => fault.Service == service)
                .Select(fault => fault.Id),
        ];

    private static Task<ConformanceReport> RunAsync(Fault fault)
    {
        var behaviour = fault.Apply(new EndpointBehaviour());
        return Soak.IsOn || fault.NeedsConnection
            ? KitRun.OverConnectionAsync(behaviour, fault.Service)
            : KitRun.InProcessAsync(behaviour, fault.Service, skipsTime: !fault.NeedsTime);
    }
}

/// <summary>The faults of Lightsail's endpoint.</summary>
public sealed class LightsailFaultTests(FaultTable table) : FaultTests(table)
{
    /// <summary>What is run.</summary>
    public static TheoryData<string> Faults => Of("Lightsail");
}

/// <summary>The faults of IAM's endpoint.</summary>
public sealed class IamFaultTests(FaultTable table) : FaultTests(table)
{
    /// <summary>What is run.</summary>
    public static TheoryData<string> Faults => Of("IAM");
}
