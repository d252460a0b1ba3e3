using System.Text.Json;
using LightsailContract.Conformance.Endpoints;
using static LightsailContract.Cli.Tests.Verification;

namespace LightsailContract.Cli.Tests;

public sealed class KnownFailingTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    // All rules with CONTRACT_SOAK=1.
    private static readonly string[] Rules = Soak.Narrow("--rules", "secret-*", "two-keys-*", "unused-key-*");

    [Fact]
    public async Task A_known_failure_exits_0_and_takes_one_line()
    {
        await using var endpoint = await StartAsync("secret-in-list");
        var known = _folder.Write("known.txt", "# seen last week\nLightsail/secret-* # both of them\n");

        var run = await VerifyAsync(endpoint, ["--known-failing", known, .. Rules]);

        run.ExitCode.Should().Be(0, run.Output + run.Error);
        run.Output.Should().Contain("known to fail: Lightsail/secret-").And.NotContain("✗");
        var all = await VerifyAsync(endpoint, ["--known-failing", known, "--all", .. Rules]);
        all.Output.Should().Contain("secret-only-on-create (must, known to fail)");
    }

    [Fact]
    public async Task A_new_failure_comes_before_a_known_one_of_the_same_cause()
    {
        await using var endpoint = await StartAsync("secret-in-list");
        var known = _folder.Write("known.txt", "Lightsail/secret-only-on-create\n");

        var run = await VerifyAsync(endpoint, ["--known-failing", known, .. Rules]);

        run.ExitCode.Should().Be(1);
        run.Output.Should().StartWith("✗ Lightsail/secret-never-returns (must)\n");
    }

    [Theory]
    [InlineData("list-always-empty")]
    [InlineData("invalid-crashes")]
    public async Task Every_failed_rule_that_is_not_known_to_fail_is_named(string fault)
    {
        await using var endpoint = await StartAsync(fault);
        var report = Path.Combine(_folder.Path, "report.json");

        var run = await VerifyAsync(endpoint, "--report", $"json={report}");

        using var json = JsonDocument.Parse(await File.ReadAllTextAsync(report));
        var failed = json
            .RootElement.GetProperty("rules")
            .EnumerateArray()
            .Where(rule => rule.GetProperty("verdict").GetString() == "failed")
            .Select(rule => rule.GetProperty("id").GetString()!)
            .ToList();
        failed.Should().HaveCountGreaterThan(5);
        failed.Should().OnlyContain(id => run.Output.Contains(id, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_stale_known_failure_exits_1_and_names_its_line()
    {
        await using var endpoint = await ReferenceEndpoint.StartAsync();
        var known = _folder.Write("known.txt", "\nsecret-only-on-create\n");

        var run = await VerifyAsync(endpoint, ["--known-failing", known, .. Rules]);

        run.ExitCode.Should().Be(1);
        run.Error.Should().Be($"{known}(2,1): stale: 'secret-only-on-create' passes now; remove it from the list.\n");
    }

    [Fact]
    public async Task A_known_failure_of_no_rule_exits_2()
    {
        await using var endpoint = await ReferenceEndpoint.StartAsync();

        var run = await VerifyAsync(endpoint, "--known-failing", _folder.Write("known.txt", "no-such-rule\n"));

        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("known.txt(1,1): there is no rule 'no-such-rule'.");
    }

    [Fact]
    public async Task The_written_list_makes_the_same_run_pass_and_keeps_what_people_wrote()
    {
        await using var endpoint = await StartAsync("secret-in-list");
        var list = _folder.Write(
            "known.txt",
            "# Our list\n# old reason\ntwo-keys-per-bucket\n\n# seen last week\nunused-key-sentinels\nsecret-only-* # ticket 7\n"
        );

        var written = await VerifyAsync(endpoint, ["--write-known-failing", list, .. Rules]);

        written.ExitCode.Should().Be(1, "the list is for the next run");
        written.Error.Should().Contain($"{list}(3,1): stale: 'two-keys-per-bucket' passes now; it is left out");
        var lines = await File.ReadAllLinesAsync(list);
        lines.Take(4).Should().Equal("# Our list", "", "# seen last week", "secret-only-* # ticket 7");
        lines
            .Skip(4)
            .Should()
            .NotBeEmpty()
            .And.OnlyContain(line => line.StartsWith("Lightsail/") && line.Contains(" # "));
        var again = await VerifyAsync(endpoint, ["--known-failing", list, "--write-known-failing", list, .. Rules]);
        again.ExitCode.Should().Be(0, again.Output + again.Error);
        (await File.ReadAllLinesAsync(list)).Should().Equal(lines);
    }

    [Fact]
    public async Task A_file_that_is_no_list_is_refused_before_the_run_and_stays()
    {
        var file = _folder.Write("notes.txt", "my notes\n");

        var run = await CliRun.OfAsync("verify", "--write-known-failing", file);

        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("notes.txt(1,1): there is no rule 'my notes'.");
        (await File.ReadAllTextAsync(file)).Should().Be("my notes\n");
    }
}
