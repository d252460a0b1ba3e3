using System.Text.Json;
using System.Text.Json.Nodes;
using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Endpoints;
using LightsailContract.Conformance.Endpoints.Faults;
using LightsailContract.Conformance.Http;
using LightsailContract.Conformance.Suite;
using LightsailContract.Conformance.Tests.Support;

namespace LightsailContract.Conformance.Tests.SelfTesting;

public class ReplayTests
{
    [Theory]
    [InlineData("third-key-allowed", "two-keys-per-bucket")]
    [InlineData("delete-no-op", "lifecycle-deleted-is-not-listed")]
    [InlineData("create-not-kept", "lifecycle-created-is-listed")]
    public async Task A_stored_violation_breaks_again_and_holds_once_it_is_mended(string faultId, string ruleId)
    {
        var fault = FaultCatalog.All.Single(each => each.Id == faultId && each.Service == "Lightsail");
        var broken = fault.Apply(new EndpointBehaviour());
        var first = await RunAsync(broken, (options, transport) => Suite(options, transport, ruleId));
        var stored = first.Rules.Single(rule => rule.Id == $"Lightsail/{ruleId}").Violation!.Replay;

        var again = await ReplayAsync(broken, stored);
        var mended = await ReplayAsync(new EndpointBehaviour(), stored);

        again.Rules.Single(rule => rule.Id == $"Lightsail/{ruleId}").Verdict.Should().Be(Verdict.Failed);
        mended.Rules.Single(rule => rule.Id == $"Lightsail/{ruleId}").Violation.Should().BeNull();
        mended
            .Rules.Where(rule => rule.Id != $"Lightsail/{ruleId}")
            .Should()
            .OnlyContain(rule => rule.Verdict == Verdict.Skipped);
    }

    [Fact]
    public void Every_violation_of_a_report_is_read()
    {
        var replay = """{"rule":"Lightsail/a","resource":"R","seed":3,"steps":["create 0","delete 0 0"]}""";
        var report = new JsonObject
        {
            ["rules"] = new JsonArray(
                new JsonObject { ["violation"] = null },
                new JsonObject { ["violation"] = new JsonObject { ["replay"] = replay } }
            ),
        };

        var scripts = ReplayReader.Read(report.ToJsonString(), "report.json");

        scripts
            .Should()
            .ContainSingle()
            .Which.Should()
            .BeEquivalentTo(new ReplayScript("Lightsail/a", "R", 3, ["create 0", "delete 0 0"]));
        ReplayReader.Read(replay, "replay.json").Should().BeEquivalentTo(scripts);
    }

    [Theory]
    [InlineData("{", "f(1,2): not JSON.")]
    [InlineData("[]", "f: steps is absent.")]
    [InlineData("{\"rules\":[]}", "f: the report has no violation.")]
    [InlineData("{\"rules\":3}", "f: rules: not a list.")]
    [InlineData("{\"rules\":[{\"violation\":{}}]}", "f: rules[0].violation.replay: replay is absent.")]
    [InlineData("{\"steps\":[]}", "f: 0 steps; a sequence has from 1 to 200.")]
    [InlineData("{\"steps\":[7]}", "f: a step is not text.")]
    [InlineData("{\"steps\":[\"drop 1\"]}", "f: 'drop 1' is not a step: none begins with 'drop'.")]
    [InlineData(
        "{\"steps\":[\"parallel 0 5000 0 0\"]}",
        "f: 'parallel 0 5000 0 0' is not a step: creates must be a whole number from 0 to 100, not '5000'."
    )]
    [InlineData(
        "{\"steps\":[\"pause 9999999\"]}",
        "f: 'pause 9999999' is not a step: milliseconds must be a whole number from 0 to 60000, not '9999999'."
    )]
    [InlineData("{\"steps\":[\"list 0\"],\"rule\":1}", "f: rule is not text.")]
    [InlineData(
        "{\"steps\":[\"list 0\"],\"rule\":\"a\",\"resource\":\"r\",\"seed\":1.5}",
        "f: the seed is not a whole number."
    )]
    public void What_cannot_be_replayed_is_named(string json, string message) =>
        FluentActions
            .Invoking(() => ReplayReader.Read(json, "f"))
            .Should()
            .Throw<FormatException>()
            .WithMessage(message);

    [Theory]
    [InlineData("Lightsail/no-such-rule", "BucketAccessKey", "*no rule*no-such-rule*")]
    [InlineData("Lightsail/two-keys-per-bucket", "Bucket9", "*no resource 'Bucket9'*")]
    public async Task A_script_of_another_contract_is_refused(string rule, string resource, string message)
    {
        var text = JsonSerializer.Serialize(
            new
            {
                rule,
                resource,
                seed = 1,
                steps = new[] { "list 0" },
            }
        );

        var replay = () => ReplayAsync(new EndpointBehaviour(), text);

        await replay.Should().ThrowAsync<FormatException>().WithMessage(message);
    }

    private static Task<ConformanceReport> ReplayAsync(EndpointBehaviour behaviour, string text) =>
        RunAsync(
            behaviour,
            (options, transport) =>
                ReplayRunner.RunAsync(Contracts.All, transport, options, ReplayReader.Read(text, "replay.json"))
        );

    private static Task<ConformanceReport> Suite(
        ConformanceOptions options,
        IContractTransport transport,
        string rule
    ) => new ConformanceSuite([Contracts.Lightsail], transport, options with { RuleGlobs = [rule] }).RunAsync();

    private static async Task<ConformanceReport> RunAsync(
        EndpointBehaviour behaviour,
        Func<ConformanceOptions, IContractTransport, Task<ConformanceReport>> run
    )
    {
        await using var endpoint = await ReferenceEndpoint.StartAsync(behaviour);
        using var transport = new HttpTransport(endpoint.Address);
        var options = new ConformanceOptions
        {
            Endpoint = endpoint.Address.ToString(),
            Provision = true,
            Runs = 5,
            Seed = 1,
        };
        return await run(options, transport);
    }
}
