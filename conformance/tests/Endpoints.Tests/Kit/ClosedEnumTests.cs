using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Endpoints.Faults;
using LightsailContract.Conformance.Tests.Support;
using LightsailContract.Model;
using LightsailContract.Reader;

namespace LightsailContract.Conformance.Endpoints.Tests.Kit;

/// <summary>A new value of a closed enum is a failure; of an open one it is a warning.</summary>
public sealed class ClosedEnumTests
{
    private const string Rule = "Lightsail/response-shape/*status/enum-documented";

    [Fact]
    public async Task A_new_value_of_an_open_enum_is_a_warning()
    {
        var broken = await BrokenAsync(Contracts.Lightsail);

        broken.Should().OnlyContain(rule => rule.Verdict == Verdict.Warned && rule.Level == RuleLevel.Should);
    }

    [Fact]
    public async Task A_new_value_of_a_closed_enum_is_a_failure_with_its_citation()
    {
        var closed = Contracts.With(
            "Lightsail",
            """
            sources: { policy: { title: An invented policy, kind: recorded } }
            apply: { StatusType: { closed: true } }
            citations: { StatusType.closed: [policy] }
            """
        );

        var broken = await BrokenAsync(closed);

        broken.Should().OnlyContain(rule => rule.Verdict == Verdict.Failed && rule.Level == RuleLevel.Must);
        broken.SelectMany(rule => rule.Source).Should().OnlyContain(source => source.Title == "An invented policy");
    }

    private static async Task<IReadOnlyList<RuleResult>> BrokenAsync(ServiceResult contract)
    {
        var fault = FaultCatalog.All.Single(fault =>
            fault.Service == "Lightsail" && fault.Id.EndsWith("status-unheard-of", StringComparison.Ordinal)
        );
        var report = await KitRun.OfAsync(
            fault.Apply(new EndpointBehaviour()),
            fault.Service,
            rules: [Rule],
            contract: contract
        );
        var broken = KitRun.Broken(report).Where(rule => Glob.IsMatch(rule.Id, [Rule])).ToList();
        broken.Should().NotBeEmpty();
        return broken;
    }
}
