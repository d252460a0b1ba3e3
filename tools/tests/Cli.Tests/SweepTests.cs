using LightsailContract.Conformance.Endpoints;

namespace LightsailContract.Cli.Tests;

public sealed class SweepTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private CliSurroundings Here => _folder.AsState;

    private IEnumerable<string> Journals => Directory.GetFiles(_folder.Path, "*.journal", SearchOption.AllDirectories);

    [Fact]
    public async Task Where_nothing_was_interrupted_there_is_nothing_to_do()
    {
        var run = await CliRun.OfAsync(Here, "sweep");

        run.ExitCode.Should().Be(0);
        run.Output.Should().Be("No interrupted run left anything.\n");
    }

    [Fact]
    public async Task A_run_that_ends_well_leaves_no_journal()
    {
        await using var endpoint = await ReferenceEndpoint.StartAsync();

        var run = await CliRun.OfAsync(Here, "verify", "--endpoint", endpoint.Address.ToString(), "--runs", "1");

        run.ExitCode.Should().Be(0, run.Output + run.Error);
        Directory.Exists(_folder["lightsail-contract"]).Should().BeTrue("that is where a journal was");
        Journals.Should().BeEmpty();
    }

    [Theory]
    [InlineData("# A page\n\nNot a journal.\n", "its first line does not begin a journal")]
    [InlineData("{\"event\":\"created\",\"service\":\"IAM\",\"resource\":\"AccessKey\",\"parent\":{}}\n", "first line")]
    public async Task A_file_that_is_no_journal_exits_2_and_stays(string text, string message)
    {
        var file = _folder.Write("page.md", text);

        var run = await CliRun.OfAsync(Here, "sweep", "--journal", file);

        run.ExitCode.Should().Be(2);
        run.ErrorLines.Should().ContainSingle().Which.Should().Contain(message);
        File.ReadAllText(file).Should().Be(text);
    }

    [Fact]
    public async Task A_file_that_is_there_already_is_no_place_for_a_journal()
    {
        var file = _folder.Write("page.md", "text\n");

        var run = await CliRun.OfAsync(Here, "verify", "--endpoint", "http://127.0.0.1:1", "--journal", file);

        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("the file exists");
        File.ReadAllText(file).Should().Be("text\n");
    }

    [Theory]
    [InlineData("--journal missing.journal", "--journal missing.journal: the file does not exist")]
    [InlineData("--endpoint ftp://x", "--endpoint 'ftp://x'")]
    [InlineData("--timeout 0", "--timeout '0'")]
    [InlineData("--nope", "'--nope'")]
    public async Task What_cannot_be_used_exits_2_with_one_line(string line, string message)
    {
        var run = await CliRun.OfAsync(Here, ["sweep", .. line.Split(' ')]);

        run.ExitCode.Should().Be(2, run.Error);
        run.ErrorLines.Should().ContainSingle().Which.Should().StartWith("error: ").And.Contain(message);
    }

    [Fact]
    public async Task Only_what_the_journal_names_is_removed_and_told_without_its_identifier()
    {
        await using var endpoint = await ReferenceEndpoint.StartAsync();
        using var client = new EndpointClient(endpoint);
        await client.MakeBucketAsync("photos");
        var mine = await client.MakeKeyAsync("photos");
        await client.MakeKeyAsync("photos");
        var journal = WriteJournal(endpoint.Address, mine);

        var unnamed = await CliRun.OfAsync(Here, "sweep", "--journal", journal);
        unnamed.ExitCode.Should().Be(1);
        unnamed.Error.Should().StartWith("left access key 1 of bucket 'photos': it may not be of a run");
        (await client.CountKeysAsync("photos")).Should().Be(2);

        var run = await CliRun.OfAsync(Here, "sweep", "--journal", journal, "--bucket", "photos");

        run.ExitCode.Should().Be(0, run.Output + run.Error);
        run.Output.Should().Contain("removed access key 1 of bucket 'photos'\n").And.NotContain(mine);
        (await client.CountKeysAsync("photos")).Should().Be(1);
        File.Exists(journal).Should().BeFalse();
    }

    [Fact]
    public async Task What_cannot_be_removed_exits_1_and_stays_in_the_journal()
    {
        await using var endpoint = await ReferenceEndpoint.StartAsync(
            new EndpointBehaviour().RequireSignature("AKIDSOMEBODYELSE0000", "not-ours")
        );
        var journal = WriteJournal(endpoint.Address, "AKIAAAAAAAAAAAAAAAAA");

        var run = await CliRun.OfAsync(Here, "sweep", "--journal", journal, "--bucket", "photos");

        run.ExitCode.Should().Be(1);
        run.Error.Should().StartWith("left access key 1 of bucket 'photos': ").And.NotContain("it may not be of a run");
        run.Output.Should().Contain($"1 not removed; {journal} lists them.");
        File.ReadAllText(journal).Should().Contain("AKIAAAAAAAAAAAAAAAAA");
    }

    [Fact]
    public async Task An_endpoint_that_is_not_there_exits_3_and_the_journal_stays()
    {
        Directory.CreateDirectory(_folder["lightsail-contract"]);
        var journal = WriteJournal(
            new Uri("http://127.0.0.1:1/"),
            "AKIAAAAAAAAAAAAAAAAA",
            "lightsail-contract/a.journal"
        );

        var run = await CliRun.OfAsync(Here, "sweep");

        run.ExitCode.Should().Be(3);
        run.ErrorLines.Should().ContainSingle().Which.Should().Contain(journal).And.Contain("http://127.0.0.1:1");
        File.Exists(journal).Should().BeTrue();
        (await CliRun.OfAsync(Here, "sweep", "--endpoint", "http://127.0.0.1:2"))
            .ExitCode.Should()
            .Be(0, "it is of another");
    }

    [Theory]
    [InlineData("run.journal", "prod-backups", false)]
    [InlineData("lightsail-contract/a.journal", "prod-backups", false)]
    [InlineData("run.journal", "conformance-0123abcd-1", false)]
    [InlineData("lightsail-contract/a.journal", "conformance-0123abcd-1", true)]
    [InlineData("lightsail-contract/a.journal", "conformance-0123abcd-2a0-9a0-9a0-9a0-9a0-9a0-9a0-9a0-a", true)]
    [InlineData("lightsail-contract/a.journal", "conformance-0123abcd-1-prod", false)]
    [InlineData("lightsail-contract/a.journal", "conformance-0123abcd-1-data", false)]
    [InlineData("lightsail-contract/a.journal", "conformance-0123abcd-2a", false)]
    public async Task A_parent_goes_only_by_its_name_and_by_a_journal_of_the_state_folder(
        string name,
        string bucket,
        bool goes
    )
    {
        Directory.CreateDirectory(_folder["lightsail-contract"]);
        await using var endpoint = await ReferenceEndpoint.StartAsync();
        using var client = new EndpointClient(endpoint);
        await client.MakeBucketAsync(bucket);
        await client.MakeKeyAsync(bucket);
        var journal = WriteParent(endpoint.Address, bucket, name);

        var run = await CliRun.OfAsync(Here, "sweep", "--journal", journal);

        run.ExitCode.Should().Be(goes ? 0 : 1, run.Output + run.Error);
        (await client.CountBucketsAsync()).Should().Be(goes ? 0 : 1);
        if (!goes)
        {
            run.Error.Should().StartWith($"left bucket '{bucket}': ").And.Contain("--bucket, --user or --parent");
            (await client.CountKeysAsync(bucket)).Should().Be(1);
            (await CliRun.OfAsync(Here, "sweep", "--journal", journal, "--bucket", bucket)).ExitCode.Should().Be(0);
            (await client.CountBucketsAsync()).Should().Be(0);
        }
    }

    [Fact]
    public async Task A_link_in_the_state_folder_is_no_journal_of_it()
    {
        Directory.CreateDirectory(_folder["lightsail-contract"]);
        await using var endpoint = await ReferenceEndpoint.StartAsync();
        using var client = new EndpointClient(endpoint);
        await client.MakeBucketAsync("conformance-0123abcd-1");
        File.CreateSymbolicLink(
            _folder["lightsail-contract/a.journal"],
            WriteParent(endpoint.Address, "conformance-0123abcd-1", "run.journal")
        );

        (await CliRun.OfAsync(Here, "sweep")).ExitCode.Should().Be(1);

        (await client.CountBucketsAsync()).Should().Be(1);
    }

    [Theory]
    [InlineData("https://lightsail.example/", "confirm its endpoint with --endpoint")]
    [InlineData("file:///etc", "expected http://")]
    [InlineData("not an address", "expected http://")]
    public async Task A_journal_does_not_choose_where_requests_go(string endpoint, string message)
    {
        var journal = _folder.Write(
            "run.journal",
            $$$"""{"event":"run","service":"{{{endpoint}}}","resource":"us-east-1","parent":{}}"""
        );

        var run = await CliRun.OfAsync(Here, "sweep", "--journal", journal);

        run.ExitCode.Should().Be(2, run.Error);
        run.ErrorLines.Should().ContainSingle().Which.Should().Contain(message);
    }

    [Fact]
    public async Task A_huge_line_is_one_line_of_error()
    {
        var journal = WriteParent(new Uri("http://127.0.0.1:1/"), "x", "run.journal");
        File.AppendAllText(journal, new string('x', 100_000));

        var run = await CliRun.OfAsync(Here, "sweep", "--journal", journal);

        run.ExitCode.Should().Be(2, run.Error);
        run.ErrorLines.Should().ContainSingle().Which.Should().Contain("run.journal(3,1): the line has more than");
    }

    [Fact]
    public async Task Control_characters_of_a_journal_do_not_reach_the_terminal()
    {
        await using var endpoint = await ReferenceEndpoint.StartAsync();
        var journal = WriteParent(endpoint.Address, @"a\u001b[31mb\nleft nothing", "run.journal");

        var run = await CliRun.OfAsync(Here, "sweep", "--journal", journal);

        run.ExitCode.Should().Be(1);
        run.ErrorLines[0].Should().StartWith(@"left bucket 'a\u{001B}[31mb");
        run.Error.Should().NotContain("\u001b");
    }

    private string WriteParent(Uri endpoint, string bucket, string name) =>
        _folder.Write(
            name,
            $$$"""
            {"event":"run","service":"{{{endpoint}}}","resource":"us-east-1","parent":{}}
            {"event":"parent-intended","service":"Lightsail","resource":"Bucket","parent":{},"id":"{{{bucket}}}"}

            """
        );

    private string WriteJournal(Uri endpoint, string id, string name = "run.journal") =>
        _folder.Write(
            name,
            $$$"""
            {"event":"run","service":"{{{endpoint}}}","resource":"us-east-1","parent":{}}
            {"event":"created","service":"Lightsail","resource":"BucketAccessKey","parent":{"bucketName":"photos"},"id":"{{{id}}}"}

            """
        );
}
