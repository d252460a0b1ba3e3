using System.Text.Json.Nodes;
using LightsailContract.Conformance.Endpoints;
using LightsailContract.Conformance.Endpoints.Faults;

namespace LightsailContract.Cli.Tests;

public sealed class ReplayTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("Lightsail", "third-key-allowed", "two-keys-per-bucket")]
    [InlineData("IAM", "third-key-allowed", "two-keys-per-user")]
    public async Task A_stored_violation_breaks_again_and_holds_once_it_is_fixed(string service, string id, string rule)
    {
        var fault = FaultCatalog.All.First(each =>
            each.Id.EndsWith(id, StringComparison.Ordinal) && each.Service == service
        );
        await using var broken = await ReferenceEndpoint.StartAsync(fault.Apply(new EndpointBehaviour()));
        await using var repaired = await ReferenceEndpoint.StartAsync();
        var first = await VerifyAsync(
            broken,
            "--service",
            service,
            "--rules",
            rule,
            "--runs",
            "5",
            "--report",
            $"json={_folder["r.json"]}"
        );
        var violation = JsonNode.Parse(File.ReadAllText(_folder["r.json"]))!["rules"]!
            .AsArray()
            .Single(each => each!["violation"] is not null)!["violation"]!;
        var stored = _folder.Write("stored.txt", (string)violation["replay"]!);

        var again = await VerifyAsync(broken, "--replay", _folder["r.json"]);
        var alone = await VerifyAsync(broken, "--replay", stored);
        var good = await VerifyAsync(repaired, "--replay", stored);

        first.ExitCode.Should().Be(1, first.Error);
        again.ExitCode.Should().Be(1, again.Error);
        again.Output.Should().Contain($"✗ {service}/{rule} (must)").And.NotContain("not selected");
        alone.ExitCode.Should().Be(1, alone.Error);
        good.ExitCode.Should().Be(0, good.Output + good.Error);
        good.Output.Should().MatchRegex($@"(?m)^✓ {rule} +1 check$");
    }

    [Theory]
    [InlineData("{", "r.json(1,2): not JSON.")]
    [InlineData("{\"rules\":[]}", "r.json: the report has no violation.")]
    [InlineData("{\"rules\":[{\"violation\":{}}]}", "r.json: rules[0].violation.replay: replay is absent.")]
    [InlineData(Script + "\"steps\":[\"drop 1\"]}", "r.json: 'drop 1' is not a step")]
    [InlineData(Script + "\"steps\":[\"list 0\"],\"rule\":\"S3/x\"}", "the contracts have no rule 'S3/x'")]
    [InlineData(Script + "\"steps\":[\"list 0\"],\"rule\":\"IAM/x\"}", "r.json: The contracts have no rule 'IAM/x'")]
    [InlineData(
        Script + "\"steps\":[\"list 0\"],\"rule\":\"IAM/key-id-unique\",\"resource\":\"Disk\"}",
        "r.json: IAM has no resource 'Disk'"
    )]
    public async Task What_cannot_be_replayed_exits_2_with_its_place(string text, string message)
    {
        var run = await CliRun.OfAsync("verify", "--replay", _folder.Write("r.json", text));

        run.ExitCode.Should().Be(2, run.Output);
        run.ErrorLines.Should().ContainSingle().Which.Should().StartWith("error: --replay ").And.Contain(message);
        run.Output.Should().BeEmpty();
    }

    [Fact]
    public async Task A_service_that_nothing_is_stored_of_exits_2()
    {
        var file = _folder.Write("r.json", Script + "\"steps\":[\"list 0\"]}");

        var run = await CliRun.OfAsync("verify", "--replay", file, "--service", "IAM");

        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("it has no violation of IAM");
    }

    private const string Script =
        "{\"rule\":\"Lightsail/two-keys-per-bucket\",\"resource\":\"BucketAccessKey\",\"seed\":3,";

    private static Task<CliRun> VerifyAsync(ReferenceEndpoint endpoint, params string[] more) =>
        CliRun.OfAsync(["verify", "--endpoint", endpoint.Address.ToString(), .. more]);
}
