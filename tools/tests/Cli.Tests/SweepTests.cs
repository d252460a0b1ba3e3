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

        var run = await CliRun.OfAsync(Here, "sweep", "--journal", journal);

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

        var run = await CliRun.OfAsync(Here, "sweep", "--journal", journal);

        run.ExitCode.Should().Be(1);
        run.Error.Should().StartWith("left access key 1 of bucket 'photos': ");
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

    private string WriteJournal(Uri endpoint, string id, string name = "run.journal") =>
        _folder.Write(
            name,
            $$$"""
            {"event":"run","service":"{{{endpoint}}}","resource":"us-east-1","parent":{}}
            {"event":"created","service":"Lightsail","resource":"BucketAccessKey","parent":{"bucketName":"photos"},"id":"{{{id}}}"}

            """
        );
}
