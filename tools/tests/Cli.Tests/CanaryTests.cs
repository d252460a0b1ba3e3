using System.Text.Json.Nodes;
using LightsailContract.Conformance.Endpoints;
using LightsailContract.Conformance.Endpoints.Faults;
using LightsailContract.Conformance.Reports;

namespace LightsailContract.Cli.Tests;

/// <summary>No secret gets out of the program, on runs that pass and on runs that fail.</summary>
public sealed class CanaryTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    // One row by default is a process of its own, which also shows what goes past the terminal that tests hand in.
    [Theory]
    [InlineData("", 0)]
    [InlineData("secret-in-list", 1, true)]
    [InlineData("secret-in-header", 1)]
    [InlineData("secret-in-error-message", 1)]
    [InlineData("third-key-allowed", 1)]
    public async Task A_run_that_ends_shows_none(string fault, int code, bool isProcess = false)
    {
        await using var endpoint = await ReferenceEndpoint.StartAsync(Canary.In(Behaviour(fault)));
        var reports = ReportWriters.All.Select(writer => $"{writer.Kind}={_folder[$"report.{writer.Kind}"]}");
        string[] arguments =
        [
            .. new[] { "verify", "--endpoint", endpoint.Address.ToString(), "--runs", "5", "--seed", "7", "--all" },
            "--report",
            .. reports,
        ];

        var run =
            isProcess || Soak.IsOn
                ? await CliProcess.RunAsync(_folder.Path, arguments)
                : await CliRun.OfAsync(_folder.AsState, arguments);

        run.ExitCode.Should().Be(code, run.Error);
        Canary.StandsNotIn(run.Output, "standard output");
        Canary.StandsNotIn(run.Error, "standard error");
        Directory.GetFiles(_folder.Path, "report.*").Should().HaveCount(ReportWriters.All.Count);
        Canary.StandsNotUnder(_folder.Path);
        var rules = JsonNode.Parse(File.ReadAllText(_folder["report.json"]))!["rules"]!.AsArray();
        rules.Count(rule => rule!["violation"] is not null).Should().BeGreaterThanOrEqualTo(code);
    }

    private static EndpointBehaviour Behaviour(string fault) =>
        FaultCatalog.All.SingleOrDefault(each => each.Id == fault && each.Service == "Lightsail") is { } found
            ? found.Apply(new EndpointBehaviour())
            : new EndpointBehaviour();
}
