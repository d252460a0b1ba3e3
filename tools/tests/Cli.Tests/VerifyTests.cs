using System.Text.RegularExpressions;
using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Endpoints;
using LightsailContract.Conformance.Reports;
using static LightsailContract.Cli.Tests.Verification;

namespace LightsailContract.Cli.Tests;

/// <summary>Runs against the endpoint that was written independently of everything that is tested here.</summary>
public sealed partial class VerifyTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_correct_endpoint_exits_0_and_shows_how_often_each_stated_rule_was_checked()
    {
        await using var endpoint = await ReferenceEndpoint.StartAsync();

        var run = await VerifyAsync(endpoint);

        run.ExitCode.Should().Be(0, run.Output + run.Error);
        run.Output.Should().MatchRegex(@"(?m)^✓ secret-only-on-create +[\d,]+ checks$");
        run.Output.Should().Contain("No rule is broken").And.Contain("seed 7");
        run.Output.Should().NotContain("\u001b");
        run.Error.Should().BeEmpty();
    }

    [Fact]
    public async Task A_broken_must_exits_1_with_its_calls_and_a_replay_command()
    {
        await using var endpoint = await StartAsync("secret-in-list");

        var run = await VerifyAsync(endpoint);

        run.ExitCode.Should().Be(1);
        run.Output.Should().Contain("✗ Lightsail/secret-only-on-create (must)");
        run.Output.Should()
            .MatchRegex(@"(?m)^  1\. ")
            .And.MatchRegex(@"(?m)^     > \{")
            .And.MatchRegex(@"(?m)^     < \{");
        run.Output.Should()
            .MatchRegex(
                $@"(?m)^  Check again: lightsail-contract verify --endpoint {Regex.Escape(endpoint.Address.ToString())} \\\n"
                    + @"      --service Lightsail --seed 7 --rules Lightsail/secret-only-on-create$"
            );
    }

    [Fact]
    public async Task Every_report_is_written_as_a_whole()
    {
        await using var endpoint = await StartAsync("secret-in-list");
        var reports = ReportWriters.All.Select(writer => $"{writer.Kind}={_folder[$"report.{writer.Kind}"]}");

        var run = await VerifyAsync(endpoint, ["--report", .. reports]);

        run.ExitCode.Should().Be(1);
        Directory
            .GetFiles(_folder.Path)
            .Select(Path.GetFileName)
            .Should()
            .BeEquivalentTo(ReportWriters.All.Select(writer => $"report.{writer.Kind}"));
        var report = JsonReportReader.ReadFile(_folder["report.json"]);
        report
            .Rules.Should()
            .Contain(rule => rule.Id == "Lightsail/secret-only-on-create" && rule.Verdict == Verdict.Failed);
        report.Endpoint.Should().Be(endpoint.Address.ToString());
        report.Seed.Should().Be(7);
    }

    [Fact]
    public async Task The_environment_names_endpoint_and_service()
    {
        await using var endpoint = await ReferenceEndpoint.StartAsync();
        var surroundings = new CliSurroundings
        {
            Variables = { ["AWS_ENDPOINT_URL_IAM"] = endpoint.Address.ToString() },
        };

        var run = await CliRun.OfAsync(surroundings, "verify", "--runs", "1");

        run.ExitCode.Should().Be(0, run.Output + run.Error);
        run.Output.Should().MatchRegex($@"(?m)^{Regex.Escape(endpoint.Address.ToString())} +IAM$");
    }

    [Fact]
    public async Task At_a_terminal_nothing_is_wider_than_80_columns_and_no_color_is_obeyed()
    {
        await using var endpoint = await StartAsync("secret-in-list");
        var surroundings = new CliSurroundings { IsInteractive = true, Variables = { ["NO_COLOR"] = "1" } };

        var run = await CliRun.OfAsync(
            surroundings,
            "verify",
            "--endpoint",
            endpoint.Address.ToString(),
            "--runs",
            "3",
            "--seed",
            "7"
        );

        run.ExitCode.Should().Be(1);
        Colour().Matches(run.Output).Should().BeEmpty();
        var lines = Escape().Replace(run.Output, "").Split('\n').Select(line => line.Split('\r')[^1]);
        lines.Should().OnlyContain(line => line.Length <= 80);
    }

    [GeneratedRegex(@"\x1b\[[0-9;?]*[A-Za-z]")]
    private static partial Regex Escape();

    [GeneratedRegex(@"\x1b\[(?:[0-9]+;)*(?:3[0-8]|4[0-8]|9[0-7])(?:;[0-9]+)*m")]
    private static partial Regex Colour();
}
