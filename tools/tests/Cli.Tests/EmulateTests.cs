using Microsoft.Data.Sqlite;

namespace LightsailContract.Cli.Tests;

public sealed class EmulateTests
{
    [Theory]
    [InlineData("--port x", "--port 'x': expected a whole number from 0 to 65535")]
    [InlineData("--port 70000", "--port '70000'")]
    [InlineData("--require-signature hunter2", "--require-signature: it takes ACCESS:SECRET")]
    [InlineData("--parent Disk=x", "Disk")]
    [InlineData("--bucket", "--bucket")]
    [InlineData("--bucket My_Bucket", "Bucket 'My_Bucket': no request can name it: it breaks ")]
    [InlineData("--bucket My_Bucket", "^[a-z0-9]")]
    [InlineData("--bucket ab", "3 to 54 characters")]
    [InlineData("--data no/such/folder/x.db", "--data: no/such/folder/x.db cannot be written: the folder ")]
    [InlineData("--data -", "--data -: it is not a regular file")]
    [InlineData("--allow-origin localhost", "--allow-origin 'localhost': expected SCHEME://HOST[:PORT]")]
    [InlineData("--allow-host dev:80", "--allow-host 'dev:80': expected the name of a host")]
    public async Task What_cannot_be_used_exits_2_with_one_line(string line, string message)
    {
        var run = await CliRun.OfAsync(["emulate", .. line.Split(' ')]);

        run.ExitCode.Should().Be(2);
        run.ErrorLines.Should()
            .ContainSingle()
            .Which.Should()
            .StartWith("error: ")
            .And.Contain(message)
            .And.NotContain("hunter2");
        run.Output.Should().BeEmpty();
    }

    [Fact]
    public async Task A_name_that_cannot_be_is_refused_by_verify_too() =>
        (await CliRun.OfAsync("verify", "--service", "Lightsail", "--bucket", "My_Bucket"))
            .ErrorLines.Should()
            .ContainSingle()
            .Which.Should()
            .StartWith("error: Bucket 'My_Bucket': no request can name it");

    [Theory]
    [InlineData("text", "the file is not a database of SQLite")]
    [InlineData("foreign", "the database of another program, and is left as it is")]
    public async Task A_file_of_something_else_is_named_and_left_as_it_is(string kind, string message)
    {
        using var folder = new ScratchFolder();
        var file = folder.Write("state.db", new string('x', 5000));
        if (kind == "foreign")
        {
            File.Delete(file);
            using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "CREATE TABLE parent (id TEXT); CREATE TABLE photos (id TEXT)";
            command.ExecuteNonQuery();
        }

        var before = File.ReadAllBytes(file);

        var run = await CliRun.OfAsync("emulate", "--data", file);

        run.ExitCode.Should().Be(2);
        run.ErrorLines.Should()
            .ContainSingle()
            .Which.Should()
            .StartWith($"error: --data {file}: ")
            .And.Contain(message);
        File.ReadAllBytes(file).Should().Equal(before);
    }

    [Theory]
    [InlineData("Origin", "https://evil.example", 403)]
    [InlineData("Origin", "null", 403)]
    [InlineData("Origin", "http://localhost:3000", 403)]
    [InlineData("Origin", "{self}", 200)]
    [InlineData("Host", "evil.example", 403)]
    [InlineData("Host", "127.0.0.1.evil.example", 403)]
    [InlineData("Host", "localhost:4566", 200)]
    [InlineData("Host", "[::1]:4566", 200)]
    [InlineData("Sec-Fetch-Site", "cross-site", 403)]
    [InlineData(null, null, 200)]
    public async Task A_web_page_does_not_reach_it(string? header, string? value, int status)
    {
        await using var emulator = await RunningEmulator.StartAsync("--user", "Bob");

        (await CallAsync(emulator, header, value?.Replace("{self}", emulator.Address.TrimEnd('/'))))
            .Should()
            .Be(status);
    }

    [Theory]
    [InlineData("Origin", "http://localhost:3000")]
    [InlineData("Host", "emulator.test:4566")]
    public async Task What_is_allowed_reaches_it(string header, string value)
    {
        await using var emulator = await RunningEmulator.StartAsync(
            "--user",
            "Bob",
            "--allow-origin",
            "http://localhost:3000/",
            "--allow-host",
            "emulator.test"
        );

        (await CallAsync(emulator, header, value)).Should().Be(200);
        (await CallAsync(emulator, header, header == "Host" ? "evil.example" : "https://evil.example"))
            .Should()
            .Be(403);
    }

    [Fact]
    public async Task A_browser_of_an_allowed_page_may_ask_first()
    {
        await using var emulator = await RunningEmulator.StartAsync("--allow-origin", "http://localhost:3000");
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Options, emulator.Address);
        request.Headers.Add("Origin", "http://localhost:3000");
        request.Headers.Add("Access-Control-Request-Headers", "x-amz-target");

        using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);

        ((int)answer.StatusCode).Should().Be(204);
        answer.Headers.GetValues("Access-Control-Allow-Origin").Should().Equal("http://localhost:3000");
        answer.Headers.GetValues("Access-Control-Allow-Headers").Should().Equal("x-amz-target");
    }

    private static async Task<int> CallAsync(RunningEmulator emulator, string? header, string? value)
    {
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, emulator.Address);
        request.Content = new FormUrlEncodedContent([
            new("Action", "ListAccessKeys"),
            new("Version", "2010-05-08"),
            new("UserName", "Bob"),
        ]);
        if (header is not null)
        {
            request.Headers.TryAddWithoutValidation(header, value);
        }

        using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
        return (int)answer.StatusCode;
    }

    [Fact]
    public async Task It_says_where_it_listens_and_ends_when_told_to()
    {
        await using var emulator = await RunningEmulator.StartAsync("--bucket", "photos");
        using var client = new HttpClient();
        using var answer = await client.GetAsync(new Uri(emulator.Address), TestContext.Current.CancellationToken);

        emulator.Line.Should().MatchRegex(@"^listening on http://127\.0\.0\.1:\d+/$");
        (await emulator.StopAsync()).Should().Be(0, emulator.Error);
    }

    [Fact]
    public async Task A_fault_of_one_service_leaves_the_other_alone()
    {
        await using var emulator = await RunningEmulator.StartAsync("--fault", "IAM/protocol-request-id");

        var run = await CliRun.OfAsync("verify", "--endpoint", emulator.Address, "--runs", "3", "--strict");

        run.ExitCode.Should().Be(0, run.Output + run.Error);
    }

    [Fact]
    public async Task A_fault_that_is_none_exits_2_and_the_names_are_listed()
    {
        var run = await CliRun.OfAsync("emulate", "--fault", "nope");
        var listed = await CliRun.OfAsync("emulate", "--fault", "list");

        run.ExitCode.Should().Be(2);
        run.ErrorLines[0].Should().StartWith("error: --fault 'nope': there is no such fault.");
        run.Error.Should().MatchRegex(@"\stwo-keys-per-bucket\s").And.MatchRegex(@"\slifecycle-pages-end\s");
        run.ErrorLines.Skip(1).Should().OnlyContain(line => line.Length <= 80);
        listed.ExitCode.Should().Be(0);
        listed
            .Output.Should()
            .MatchRegex(@"(?m)^  secret-never-returns:2  a later header has an issued secret, encoded$");
    }

    [Theory]
    [InlineData("response-shape/GetBucketAccessKeys/", "  response-shape/GetBucketAccessKeys/document")]
    [InlineData("the request succeeds", "rules; choose one: ")]
    [InlineData("signature/unsigned", "only together with --require-signature")]
    public async Task A_fault_that_is_not_clear_exits_2_and_says_how_it_would_be(string fault, string message)
    {
        var run = await CliRun.OfAsync("emulate", "--fault", fault);

        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain(message);
    }
}
