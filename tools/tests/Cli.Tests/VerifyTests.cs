using System.Text.RegularExpressions;
using LightsailContract.Conformance.Endpoints;
using LightsailContract.Conformance.Endpoints.Faults;
using LightsailContract.Conformance.Report;
using LightsailContract.Conformance.Reports;

namespace LightsailContract.Cli.Tests;

/// <summary>Runs against the endpoint that was written independently of everything that is tested here.</summary>
public sealed partial class VerifyTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_correct_endpoint_exits_0_with_a_line_a_rule()
    {
        await using var endpoint = await ReferenceEndpoint.StartAsync();

        var run = await VerifyAsync(endpoint);

        run.ExitCode.Should().Be(0, run.Output + run.Error);
        run.Output.Should().MatchRegex(@"(?m)^  ✓ passed +secret-only-on-create +must +[\d,]+  [\d ]+$");
        run.Output.Should().Contain("No rule is broken").And.Contain("seed 7");
        run.Output.Should().NotContain("\u001b");
        run.Error.Should().BeEmpty();
    }

    [Fact]
    public async Task A_broken_must_exits_1_and_tells_its_story()
    {
        await using var endpoint = await StartAsync("secret-in-list");

        var run = await VerifyAsync(endpoint);

        run.ExitCode.Should().Be(1);
        run.Output.Should().Contain("✗ Lightsail/secret-only-on-create (must)");
        run.Output.Should()
            .MatchRegex(@"(?m)^  1\. ")
            .And.MatchRegex(@"(?m)^     > POST /")
            .And.MatchRegex(@"(?m)^     < HTTP/1.1 200");
        run.Output.Should()
            .Contain(
                $"Run it again: lightsail-contract verify --endpoint {endpoint.Address} --service Lightsail --seed 7"
            );
    }

    [Theory]
    [InlineData("id-lower-case", "response-shape/CreateBucketAccessKey/accessKey.accessKeyId/pattern")]
    [InlineData("id-21-characters", "response-shape/CreateBucketAccessKey/accessKey.accessKeyId/length")]
    [InlineData("secret-in-list", "secret-only-on-create")]
    [InlineData("third-key-allowed", "two-keys-per-bucket")]
    [InlineData("region-null", "unused-key-sentinels")]
    [InlineData("used-zero", "unused-key-sentinels")]
    [InlineData("delete-no-op", "lifecycle-deleted-is-not-listed")]
    [InlineData("delete-through-other-owner", "lifecycle-delete-elsewhere-changes-nothing")]
    [InlineData("list-always-empty", "lifecycle-created-is-listed")]
    public async Task Each_headline_fault_exits_1_and_names_the_right_rule(string fault, string rule)
    {
        await using var endpoint = await StartAsync(fault);

        var run = await VerifyAsync(endpoint);

        run.ExitCode.Should().Be(1, run.Error);
        run.Output.Should().MatchRegex($@"(?m)^(✗|failed:) Lightsail/{Regex.Escape(rule)}[ :]");
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
    public async Task A_known_failure_exits_0_and_is_marked()
    {
        await using var endpoint = await StartAsync("secret-in-list");
        var known = _folder.Write("known.txt", "# seen last week\nLightsail/secret-* # both of them\n");

        var run = await VerifyAsync(endpoint, "--known-failing", known);

        run.ExitCode.Should().Be(0, run.Output + run.Error);
        run.Output.Should().Contain("secret-only-on-create (must, known to fail)");
    }

    [Fact]
    public async Task A_stale_known_failure_exits_1_and_names_its_line()
    {
        await using var endpoint = await ReferenceEndpoint.StartAsync();
        var known = _folder.Write("known.txt", "\nsecret-only-on-create\n");

        var run = await VerifyAsync(endpoint, "--known-failing", known);

        run.ExitCode.Should().Be(1);
        run.Error.Should().Be($"{known}(2,1): stale: 'secret-only-on-create' holds now; remove it.\n");
    }

    [Fact]
    public async Task A_known_failure_of_no_rule_exits_2()
    {
        await using var endpoint = await ReferenceEndpoint.StartAsync();

        var run = await VerifyAsync(endpoint, "--known-failing", _folder.Write("known.txt", "no-such-rule\n"));

        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("known.txt(1,1): no rule is called 'no-such-rule'.");
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
        run.Output.Should().Contain($"IAM at {endpoint.Address}").And.NotContain("Lightsail at");
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

    private static Task<ReferenceEndpoint> StartAsync(string fault) =>
        ReferenceEndpoint.StartAsync(
            FaultCatalog
                .All.First(each => each.Id == fault && each.Service == "Lightsail")
                .Apply(new EndpointBehaviour())
        );

    private static Task<CliRun> VerifyAsync(ReferenceEndpoint endpoint, params string[] more) =>
        CliRun.OfAsync(["verify", "--endpoint", endpoint.Address.ToString(), "--runs", "5", "--seed", "7", .. more]);

    [GeneratedRegex(@"\x1b\[[0-9;?]*[A-Za-z]")]
    private static partial Regex Escape();

    [GeneratedRegex(@"\x1b\[(?:[0-9]+;)*(?:3[0-8]|4[0-8]|9[0-7])(?:;[0-9]+)*m")]
    private static partial Regex Colour();
}
