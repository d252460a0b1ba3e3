using System.Text.RegularExpressions;
using LightsailContract.Conformance.Endpoints.Faults;
using LightsailContract.Conformance.Suite;
using LightsailContract.Conformance.Tests.Support;

namespace LightsailContract.Conformance.Endpoints.Tests.Kit;

/// <summary>Every fault is caught, in one run at default settings, by a rule that names its cause.</summary>
/// <remarks>By default one fault for each kind of rule that is meant to catch any, in a short run of
/// these rules within this process; all of them, each as users run the kit, with CONTRACT_SOAK=1. A class for each service, so that the two run side by side.</remarks>
public abstract partial class FaultTests<TService>(FaultTable table)
    where TService : IServiceUnderTest
{
    /// <summary>The faults that are run.</summary>
    public static TheoryData<string> Faults =>
        [
            .. (Soak.IsOn ? FaultCatalog.All : FaultCatalog.All.DistinctBy(KindOf))
                .Where(fault => fault.Service == TService.Name)
                .Select(fault => fault.Id),
        ];

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_fault_is_caught_by_a_rule_that_names_it(string id)
    {
        var fault = FaultCatalog.All.Single(fault => fault.Id == id);
        RuleCatalog
            .Derive([Contracts.Of(fault.Service)])
            .Should()
            .Contain(rule => Glob.IsMatch(rule.Id, fault.ExpectedRules), "a rule that is not there catches nothing");

        var report = await KitRun.OfAsync(
            fault.Apply(new EndpointBehaviour()),
            fault.Service,
            needsConnection: fault.NeedsConnection,
            needsTime: fault.NeedsTime,
            rules: Selected(fault)
        );

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

    // The rules of the operations of a service are alike.
    private static string KindOf(Fault fault) => Operation().Replace(fault.ExpectedRules[0], "/*");

    [GeneratedRegex("/(Create|Get|List|Delete)[A-Za-z]+(?=/)")]
    private static partial Regex Operation();

    private static IReadOnlyList<string> Selected(Fault fault) =>
        fault.Category switch
        {
            // Whether an endpoint checks signatures at all shows in several of these rules together.
            FaultCategory.Auth => [$"{fault.Service}/signature/*"],
            // Calls are made at the same time for rules about that only.
            FaultCategory.Races => [.. fault.ExpectedRules, $"{fault.Service}/*race*"],
            _ => fault.ExpectedRules,
        };
}

/// <summary>The faults of Lightsail's endpoint.</summary>
public sealed class LightsailFaultTests(FaultTable table) : FaultTests<LightsailUnderTest>(table);

/// <summary>The faults of IAM's endpoint.</summary>
public sealed class IamFaultTests(FaultTable table) : FaultTests<IamUnderTest>(table);
