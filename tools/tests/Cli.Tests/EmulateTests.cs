namespace LightsailContract.Cli.Tests;

public sealed class EmulateTests
{
    [Theory]
    [InlineData("--port x", "--port 'x': expected a whole number from 0 to 65535")]
    [InlineData("--port 70000", "--port '70000'")]
    [InlineData("--require-signature hunter2", "--require-signature: it takes ACCESS:SECRET")]
    [InlineData("--parent Disk=x", "Disk")]
    [InlineData("--bucket", "--bucket")]
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
