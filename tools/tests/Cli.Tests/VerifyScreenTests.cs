using System.Text.RegularExpressions;
using LightsailContract.Conformance.Endpoints;
using static LightsailContract.Cli.Tests.Verification;

namespace LightsailContract.Cli.Tests;

/// <summary>What a person sees first, and how much of it.</summary>
public sealed partial class VerifyScreenTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_run_without_a_failure_takes_25_lines_of_80_columns_for_two_services(bool interactive)
    {
        var lines = Lines(await CliRun.OfAsync(Surroundings(interactive), "verify", "--runs", "5", "--seed", "7"));

        lines.Should().HaveCountLessThanOrEqualTo(25).And.OnlyContain(line => line.Length <= 80);
        lines[0].Should().MatchRegex("^embedded emulator +Lightsail +IAM$");
        lines.Should().ContainMatch("✓ two-keys-per-bucket * checks").And.ContainMatch("✓ two-keys-per-user * checks");
        lines.Should().ContainMatch("✓ response shape * rules");
        lines.Should().ContainMatch("No rule is broken: *");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_failed_stands_before_anything_else(bool interactive)
    {
        await using var endpoint = await StartAsync("third-key-allowed");

        var lines = Lines(await RunAsync(endpoint, interactive));

        lines[0].Should().Be("✗ Lightsail/two-keys-per-bucket (must)");
        lines.Should().NotContain(line => line.StartsWith('✓'));
        lines.Should().ContainMatch("* probable cause)*");
        lines.Should().ContainMatch("  --report html=report.html *");
        if (interactive)
        {
            lines.Should().OnlyContain(line => line.Length <= 80);
        }
    }

    [Fact]
    public async Task Rules_that_one_fault_breaks_are_one_paragraph()
    {
        await using var endpoint = await StartAsync("list-always-empty");

        var lines = Lines(await RunAsync(endpoint, interactive: false));

        lines[0].Should().Be("✗ Lightsail/lifecycle-created-is-listed (must)");
        lines.Should().Contain("  Probably broken by the same cause:");
        lines.Should().ContainMatch("    and * more rules (--all shows them)");
    }

    [Fact]
    public async Task What_was_not_checked_takes_one_line_with_the_commonest_reason()
    {
        await using var endpoint = await ReferenceEndpoint.StartAsync();

        var lines = Lines(await RunAsync(endpoint, interactive: true));

        lines
            .Should()
            .ContainSingle(line => line.Contains("not checked"))
            .Which.Should()
            .MatchRegex(@"^\d+ rules not checked: \d+ skipped, \d+ not exercised \(mostly: No suitable call\)");
    }

    [Fact]
    public async Task With_all_every_rule_has_a_line_with_its_documents()
    {
        await using var endpoint = await ReferenceEndpoint.StartAsync();

        var run = await VerifyAsync(endpoint, "--all", "--rules", "secret-*", "lifecycle-*");

        run.Output.Should().MatchRegex(@"(?m)^✓ must +[\d,]+  secret-only-on-create \[1 2 3\]$");
        run.Output.Should().MatchRegex(@"(?m)^✓ must +[\d,]+  lifecycle-delete-works \[");
        run.Output.Should().Contain("Observed behaviour that the documents do not describe");
    }

    private static Task<CliRun> RunAsync(ReferenceEndpoint endpoint, bool interactive) =>
        CliRun.OfAsync(
            Surroundings(interactive),
            ["verify", "--endpoint", endpoint.Address.ToString(), "--runs", "5", "--seed", "7"]
        );

    private static CliSurroundings Surroundings(bool interactive) =>
        new() { IsInteractive = interactive, Variables = { ["NO_COLOR"] = "1" } };

    // Behind the line that shows the progress and is taken away at the end.
    private static string[] Lines(CliRun run)
    {
        var shown = run.Output[(run.Output.LastIndexOf("\u001b[?25h", StringComparison.Ordinal) + 1)..];
        return Escape().Replace(shown, "").Replace("[?25h", "", StringComparison.Ordinal).TrimEnd().Split('\n');
    }

    [GeneratedRegex(@"\x1b\[[0-9;?]*[A-Za-z]")]
    private static partial Regex Escape();
}
