using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using LightsailContract.Conformance.Endpoints;
using LightsailContract.Conformance.Endpoints.Faults;

namespace LightsailContract.Cli.Tests;

public sealed partial class SelfTestTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    // By default a part of each service's rules: conformance/tests/SelfTest.Tests hunts for all of them.
    [Fact]
    public async Task Every_mutation_is_killed_before_the_embedded_emulator()
    {
        var run = await CliRun.OfAsync([
            .. new[] { "verify", "--self-test", "--seed", "7", "--report", $"json={_folder["s.json"]}" },
            .. Soak.Narrow("--rules", "secret-*", "two-keys-*", "response-shape/GetBucketAccessKeys/*"),
        ]);

        run.ExitCode.Should().Be(0, run.Output + run.Error);
        run.ErrorLines.Should()
            .NotContain(line => !line.Contains(" %: ", StringComparison.Ordinal), "a long run tells how far it is");
        run.Output.Should()
            .MatchRegex(@"^embedded emulator +Lightsail +IAM\n")
            .And.MatchRegex(@"(?m)^✓ secrecy +2 killed +2 killed$")
            .And.MatchRegex(@"(?m)^✓ response shape +\d+ killed")
            .And.MatchRegex(@"(?m)^Kill rate 100 %: ([\d,]+) of \1 mutations killed, 0 survived$")
            .And.MatchRegex(@"(?m), seed 7$");
        run.Output.TrimEnd().Split('\n').Length.Should().BeLessThanOrEqualTo(25);
        var report = JsonNode.Parse(File.ReadAllText(_folder["s.json"]))!;
        ((int)report["survived"]!).Should().Be(0);
        ((int)report["killed"]!)
            .Should()
            .Be(report["results"]!.AsArray().Count)
            .And.BeGreaterThan(Soak.IsOn ? 300 : 30);
    }

    [Fact]
    public async Task With_all_every_mutation_has_a_line()
    {
        var run = await CliRun.OfAsync("verify", "--self-test", "--all", "--rules", "unused-key-sentinels");

        run.ExitCode.Should().Be(0, run.Output + run.Error);
        run.Output.Should()
            .MatchRegex(@"(?m)^✓ Lightsail/unused-key-sentinels \(must\): GetBucketAccessKeys shows data in region$");
        Regex.Count(run.Output, "(?m)^✓ Lightsail/unused-key-sentinels ").Should().BeGreaterThan(3);
    }

    [Fact]
    public async Task A_survivor_exits_1_and_is_told()
    {
        // What is broken already shows nothing of what a mutation does.
        var fault = FaultCatalog.All.First(each => each.Id == "third-key-allowed" && each.Service == "Lightsail");
        await using var endpoint = await ReferenceEndpoint.StartAsync(fault.Apply(new EndpointBehaviour()));

        var run = await CliRun.OfAsync(
            "verify",
            "--self-test",
            "--endpoint",
            endpoint.Address.ToString(),
            "--rules",
            "two-keys-per-bucket",
            "key-id-unique"
        );

        run.ExitCode.Should().Be(1);
        run.Output.Should()
            .MatchRegex(@"^✗ Lightsail/two-keys-per-bucket \(must\): .*without the mutation")
            .And.MatchRegex(@"(?m)^✗ quota +0 of 1 killed$")
            .And.MatchRegex(@"(?m)^Kill rate 50 %: 1 of 2 mutations killed, 1 survived");
    }

    [Fact]
    public async Task Rules_that_are_none_exit_2() =>
        (await CliRun.OfAsync("verify", "--self-test", "--rules", "no-such-rule")).ExitCode.Should().Be(2);

    [Fact]
    public async Task At_a_terminal_nothing_is_wider_than_80_columns()
    {
        var surroundings = new CliSurroundings { IsInteractive = true, Variables = { ["NO_COLOR"] = "1" } };

        string[] rules = Soak.IsOn
            ? ["lifecycle-*", "error-shape/*"]
            : ["lifecycle-deleted-*", "error-shape/ListAccessKeys/*"];

        var run = await CliRun.OfAsync(surroundings, ["verify", "--self-test", "--rules", .. rules]);

        run.ExitCode.Should().Be(0, run.Output + run.Error);
        var lines = Escape().Replace(run.Output, "").Split('\n').Select(line => line.Split('\r')[^1]);
        lines.Should().OnlyContain(line => line.Length <= 80);
    }

    [GeneratedRegex(@"\x1b\[[0-9;?]*[A-Za-z]")]
    private static partial Regex Escape();
}
