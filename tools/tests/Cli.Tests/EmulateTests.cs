namespace LightsailContract.Cli.Tests;

public sealed class EmulateTests
{
    [Theory]
    [InlineData("--port x", "--port 'x': it takes a whole number from 0 to 65535")]
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
        using var output = new ReadyWriter();
        using var error = new StringWriter();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var terminal = new Terminal(output, error, IsInteractive: false, _ => null);

        var run = CommandLine.RunAsync(["emulate", "--bucket", "photos"], terminal, stop.Token);
        var line = await output.FirstLine.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        var address = line["listening on ".Length..];
        using var client = new HttpClient();
        using var answer = await client.GetAsync(new Uri(address), TestContext.Current.CancellationToken);
        await stop.CancelAsync();

        line.Should().MatchRegex(@"^listening on http://127\.0\.0\.1:\d+/$");
        (await run).Should().Be(0, error.ToString());
    }

    /// <summary>Tells of the first line as soon as it is there.</summary>
    private sealed class ReadyWriter : StringWriter
    {
        private readonly TaskCompletionSource<string> _line = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task<string> FirstLine => _line.Task;

        public override Task WriteLineAsync(string? value)
        {
            _line.TrySetResult(value!);
            return base.WriteLineAsync(value);
        }
    }
}
