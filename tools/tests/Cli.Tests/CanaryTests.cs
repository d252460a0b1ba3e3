using System.Text.Json.Nodes;
using LightsailContract.Conformance.Endpoints;
using LightsailContract.Conformance.Endpoints.Faults;
using LightsailContract.Conformance.Reports;

namespace LightsailContract.Cli.Tests;

/// <summary>No secret gets out of the program, on runs that pass, fail and are killed; and what a killed one left goes.</summary>
public sealed class CanaryTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("", 0)]
    [InlineData("secret-in-list", 1)]
    [InlineData("secret-in-header", 1)]
    [InlineData("secret-in-error-message", 1)]
    [InlineData("third-key-allowed", 1)]
    public async Task A_run_that_ends_shows_none(string fault, int code)
    {
        await using var endpoint = await ReferenceEndpoint.StartAsync(Canary.In(Behaviour(fault)));
        var reports = ReportWriters.All.Select(writer => $"{writer.Kind}={_folder[$"report.{writer.Kind}"]}");
        using var cli = CliProcess.Start(
            _folder.Path,
            [
                .. new[] { "verify", "--endpoint", endpoint.Address.ToString(), "--runs", "5", "--seed", "7", "--all" },
                "--report",
                .. reports,
            ]
        );

        var run = await cli.EndAsync();

        run.ExitCode.Should().Be(code, run.Error);
        Canary.StandsNotIn(run.Output, "standard output");
        Canary.StandsNotIn(run.Error, "standard error");
        Directory.GetFiles(_folder.Path, "report.*").Should().HaveCount(ReportWriters.All.Count);
        Canary.StandsNotUnder(_folder.Path);
        var rules = JsonNode.Parse(File.ReadAllText(_folder["report.json"]))!["rules"]!.AsArray();
        rules.Count(rule => rule!["violation"] is not null).Should().BeGreaterThanOrEqualTo(code);
    }

    [Theory]
    [InlineData(true, 1)]
    [InlineData(true, 20)]
    [InlineData(false, 12)]
    public async Task A_run_that_is_killed_shows_none_and_sweep_removes_what_it_left(bool named, int creation)
    {
        CliProcess? running = null;
        await using var endpoint = await ReferenceEndpoint.StartAsync(
            Canary.In(
                new EndpointBehaviour(),
                number =>
                {
                    if (number == creation)
                    {
                        // The key is made, and its answer reaches nobody.
                        running!.Kill();
                    }
                }
            )
        );
        using var client = new EndpointClient(endpoint);
        await client.MakeBucketAsync("photos");
        await client.MakeBucketAsync("second");
        string[] buckets = named ? ["--bucket", "photos", "--bucket", "second"] : [];

        running = CliProcess.Start(
            _folder.Path,
            ["verify", "--endpoint", endpoint.Address.ToString(), "--seed", "7", .. buckets]
        );
        using var _ = running;
        var killed = await running.EndAsync();
        var left = await LeftAsync(client);
        Canary.StandsNotIn(killed.Output + killed.Error, "a killed run's output");
        Canary.StandsNotUnder(_folder.Path);
        using var sweep = CliProcess.Start(_folder.Path, "sweep");
        var swept = await sweep.EndAsync();

        killed.ExitCode.Should().NotBe(0);
        left.Should().BeGreaterThan(2, "the run was killed with something made");
        swept.ExitCode.Should().Be(0, swept.Output + swept.Error);
        swept.Output.Should().Contain("removed ").And.Contain("nothing is left of the run");
        (await LeftAsync(client)).Should().Be(2, "the two buckets, and no key, were there before");
        Directory.GetFiles(_folder.Path, "*.journal", SearchOption.AllDirectories).Should().BeEmpty();
        Canary.StandsNotIn(swept.Output + swept.Error, "sweep's output");
    }

    // The buckets, and the keys of those that the run did not make.
    private static async Task<int> LeftAsync(EndpointClient client) =>
        await client.CountBucketsAsync()
        + await client.CountKeysAsync("photos")
        + await client.CountKeysAsync("second");

    private static EndpointBehaviour Behaviour(string fault) =>
        FaultCatalog.All.SingleOrDefault(each => each.Id == fault && each.Service == "Lightsail") is { } found
            ? found.Apply(new EndpointBehaviour())
            : new EndpointBehaviour();
}
