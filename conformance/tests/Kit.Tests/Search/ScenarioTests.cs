using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Endpoints;
using LightsailContract.Conformance.Endpoints.State;
using LightsailContract.Conformance.Execution.Commands;
using LightsailContract.Conformance.Suite;
using LightsailContract.Conformance.Tests.Support;
using LightsailContract.Model;
using LightsailContract.Reader;

namespace LightsailContract.Conformance.Tests.Search;

public class ScenarioTests
{
    public static TheoryData<string> Verbs => [.. StepSyntax.Verbs.Select(verb => verb.Name)];

    [Theory]
    [MemberData(nameof(Verbs))]
    public void Every_step_that_a_contract_may_hold_is_a_command(string name)
    {
        var verb = StepSyntax.FindVerb(name)!;
        var step = new ScenarioStep(name, verb.Numbers.Select((_, i) => i + 1).ToEquatableArray());

        CommandText.FromStep(step).ToString().Should().Be(step.ToString());
    }

    [Theory]
    [InlineData("Lightsail", "buckets-fill-side-by-side", "two-keys-per-bucket")]
    [InlineData("IAM", "deleted-through-the-wrong-user", "two-keys-per-user")]
    public async Task A_scenario_finds_what_no_other_scripted_sequence_shows(
        string service,
        string scenario,
        string ruleId
    )
    {
        var report = await KitRun.AgainstAsync(RoomWhereOthersAreFull, service);

        var violation = report.Rules.Single(rule => rule.Id == $"{service}/{ruleId}").Violation;
        violation!.Scenario!.Id.Should().Be($"{service}/{scenario}");
        violation.Scenario.Statement.Should().NotBeEmpty();
        violation.Steps.Should().HaveCountLessThanOrEqualTo(6);
        (await ReplayAsync(RoomWhereOthersAreFull, violation.Replay))
            .Rules.Single(rule => rule.Id == $"{service}/{ruleId}")
            .Verdict.Should()
            .Be(Verdict.Failed);
        (await ReplayAsync(new EndpointBehaviour(), violation.Replay)).Broken().Should().BeEmpty();
    }

    [Fact]
    public async Task What_another_sequence_found_first_names_no_scenario()
    {
        var fault = Changed(store => store with { IsFull = (_, _) => false });

        var report = await KitRun.AgainstAsync(fault, "Lightsail");

        var violation = report.Rules.Single(rule => rule.Id == "Lightsail/two-keys-per-bucket").Violation;
        violation.Should().NotBeNull();
        violation!.Scenario.Should().BeNull();
    }

    [Fact]
    public async Task Shards_share_the_scenarios()
    {
        var options = KitRun.Options with { Runs = 0, Shard = new Shard(3, 3) };

        var report = await KitRun.AgainstAsync(RoomWhereOthersAreFull, "Lightsail", options);

        report
            .Broken()
            .Select(rule => rule.Violation!.Scenario?.Id)
            .Should()
            .Contain("Lightsail/buckets-fill-side-by-side");
    }

    /// <summary>A third key finds room while another parent is full too.</summary>
    private static EndpointBehaviour RoomWhereOthersAreFull { get; } =
        Changed(store =>
            store with
            {
                IsFull = (ledger, owner) =>
                    ledger.Of(owner).Count()
                    >= StoreRules.Quota
                        + (
                            ledger.Owners.Keys.Any(other =>
                                other != owner && ledger.Of(other).Count() >= StoreRules.Quota
                            )
                                ? 1
                                : 0
                        ),
            }
        );

    private static EndpointBehaviour Changed(Func<StoreRules, StoreRules> change)
    {
        var behaviour = new EndpointBehaviour();
        return behaviour with { Lightsail = behaviour.Lightsail.Keys(change), Iam = behaviour.Iam.Keys(change) };
    }

    private static async Task<ConformanceReport> ReplayAsync(EndpointBehaviour behaviour, string replay)
    {
        await using var endpoint = await TestEndpoint.StartAsync(behaviour);
        var transport = endpoint.Transport;
        return await ReplayRunner.RunAsync(
            Contracts.All,
            transport,
            KitRun.Options,
            ReplayReader.Read(replay, "replay.json")
        );
    }
}
