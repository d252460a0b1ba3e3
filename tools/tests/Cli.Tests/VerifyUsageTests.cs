namespace LightsailContract.Cli.Tests;

public sealed class VerifyUsageTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("--nope", "'--nope'")]
    [InlineData("--endpoint", "--endpoint")]
    [InlineData("--endpoint ftp://127.0.0.1", "--endpoint 'ftp://127.0.0.1': expected http://")]
    [InlineData("--endpoint 127.0.0.1:4566", "expected http://")]
    [InlineData("--endpoint http://127.0.0.1/?x=1", "expected http://")]
    [InlineData(
        "--endpoint https://lightsail.example",
        "name existing parents without keys (--bucket, --user or --parent)"
    )]
    [InlineData("--service S3", "--service 'S3': expected one of IAM, Lightsail")]
    [InlineData("--runs many", "--runs 'many': expected a whole number from 0 to")]
    [InlineData("--runs -1", "--runs '-1'")]
    [InlineData("--seed x", "--seed 'x'")]
    [InlineData("--shard 3/2", "--shard '3/2': expected I/N")]
    [InlineData("--budget 0", "--budget '0'")]
    [InlineData("--settle -1", "--settle '-1': expected seconds, from 0 to 3600")]
    [InlineData("--settle soon", "--settle 'soon'")]
    [InlineData("--time-limit 0", "--time-limit '0': expected seconds, more than 0 and at most 3600")]
    [InlineData("--self-test --time-limit 3", "--time-limit cannot be used with --self-test")]
    [InlineData("--timeout 0", "--timeout '0'")]
    [InlineData("--timeout 1e3", "--timeout '1e3'")]
    [InlineData("--header nothing", "--header: expected NAME:VALUE")]
    [InlineData("--ca missing.pem", "--ca missing.pem")]
    [InlineData("--report json", "--report 'json': expected one of json=FILE, junit=FILE")]
    [InlineData("--report pdf=x.pdf", "--report 'pdf=x.pdf'")]
    [InlineData("--report json=no/such/folder/r.json", "does not exist")]
    [InlineData("--report json=r.x junit=./r.x", "is given twice")]
    [InlineData("--self-test --report html=r.html", "--report 'html=r.html': expected json=FILE")]
    [InlineData("--self-test --runs 3", "--runs cannot be used with --self-test")]
    [InlineData("--self-test --replay r.json", "--replay cannot be used with --self-test")]
    [InlineData("--replay r.json --seed 3", "--seed cannot be used with --replay")]
    [InlineData("--replay r.json --rules x", "--rules cannot be used with --replay")]
    [InlineData("--replay missing.json", "--replay missing.json: ")]
    [InlineData("--journal x.journal", "--journal cannot be used without --endpoint")]
    [InlineData("--known-failing missing.txt", "--known-failing missing.txt")]
    [InlineData("--spec missing.yaml", "missing.yaml: the file does not exist")]
    [InlineData("--spec missing.yaml --nope", "'--nope'")]
    [InlineData("--parent Bucket", "--parent 'Bucket': expected RESOURCE=NAME")]
    [InlineData("--parent Disk=x", "no resource in IAM, Lightsail has a Disk as its parent")]
    [InlineData("--bucket a --bucket a", "Bucket 'a' is given twice")]
    [InlineData("--endpoint http://127.0.0.1:1 --user Bob", "no resource in Lightsail has a User as its parent")]
    public async Task What_cannot_be_used_exits_2_with_one_line(string line, string message)
    {
        var run = await CliRun.OfAsync(["verify", .. line.Split(' ')]);

        run.ExitCode.Should().Be(2, run.Error);
        run.ErrorLines.Should().ContainSingle().Which.Should().StartWith("error: ").And.Contain(message);
        run.Output.Should().BeEmpty();
    }

    [Theory]
    [InlineData("--endpoint", "http://user:hunter2@127.0.0.1/")]
    [InlineData("--header", "X-Api-Key hunter2")]
    public async Task A_value_that_may_be_a_secret_is_not_shown(string option, string value) =>
        (await CliRun.OfAsync("verify", option, value)).Error.Should().StartWith("error: ").And.NotContain("hunter2");

    [Fact]
    public async Task An_endpoint_that_is_not_there_exits_3_with_one_line()
    {
        var run = await CliRun.OfAsync("verify", "--endpoint", "http://127.0.0.1:1");

        run.ExitCode.Should().Be(3);
        run.ErrorLines.Should().ContainSingle().Which.Should().Contain("http://127.0.0.1:1");
        run.Output.Should().BeEmpty();
    }

    [Fact]
    public async Task A_glob_that_fits_no_rule_exits_2_before_anything_is_sent()
    {
        var run = await CliRun.OfAsync(
            "verify",
            "--endpoint",
            "http://127.0.0.1:1",
            "--rules",
            "lifecycle-*",
            "!qouta*"
        );

        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("'!qouta*'");
    }

    [Fact]
    public async Task A_run_in_which_nothing_was_judged_has_not_passed()
    {
        var run = await CliRun.OfAsync("verify", "--service", "Lightsail", "--budget", "1");

        run.ExitCode.Should().Be(3);
        run.Output.Should().Contain("Nothing was checked").And.Contain("was not checked completely");
    }

    [Fact]
    public async Task A_mistake_in_a_contract_exits_2_with_its_place()
    {
        var file = _folder.Write("x.yaml", "contract: 1\nservice: X\nshapes:\n  A: { type: sting }\n");

        var run = await CliRun.OfAsync("verify", "--spec", file);

        run.ExitCode.Should().Be(2);
        run.ErrorLines[0].Should().MatchRegex(@"x\.yaml\(4,\d+\): error LSC\d{4}: ");
    }

    [Fact]
    public async Task A_report_that_cannot_be_written_stops_the_run_before_it_begins()
    {
        var run = await CliRun.OfAsync(
            "verify",
            "--endpoint",
            "http://127.0.0.1:1",
            "--report",
            $"json={_folder.Path}"
        );

        run.ExitCode.Should().Be(2);
        run.ErrorLines.Should().ContainSingle().Which.Should().Contain("is a folder");
    }

    [Theory]
    [InlineData("AWS_ENDPOINT_URL", "not a url")]
    [InlineData("AWS_ENDPOINT_URL_LIGHTSAIL", "ftp://x")]
    public async Task A_wrong_endpoint_in_the_environment_is_named_by_its_variable(string name, string value)
    {
        var run = await CliRun.OfAsync(With((name, value)), "verify");

        run.ExitCode.Should().Be(2);
        run.Error.Should().StartWith($"error: {name} '{value}'");
    }

    [Fact]
    public async Task Services_at_different_endpoints_are_checked_one_at_a_time()
    {
        var surroundings = With(
            ("AWS_ENDPOINT_URL_LIGHTSAIL", "http://127.0.0.1:1"),
            ("AWS_ENDPOINT_URL_IAM", "http://127.0.0.1:2")
        );

        (await CliRun.OfAsync(surroundings, "verify", "--service", "Lightsail", "--service", "IAM"))
            .ExitCode.Should()
            .Be(2);
        (await CliRun.OfAsync(surroundings, "verify", "--service", "IAM")).Error.Should().Contain("127.0.0.1:2");
        (await CliRun.OfAsync(surroundings, "verify")).Error.Should().Contain("127.0.0.1:1");
    }

    [Fact]
    public async Task A_profile_that_is_not_there_exits_2() =>
        (await CliRun.OfAsync("verify", "--endpoint", "http://127.0.0.1:1", "--profile", "no-such-profile"))
            .Error.Should()
            .StartWith("error: --profile 'no-such-profile'");

    private static CliSurroundings With(params (string Name, string Value)[] variables) =>
        new() { Variables = variables.ToDictionary(pair => pair.Name, string? (pair) => pair.Value) };
}
