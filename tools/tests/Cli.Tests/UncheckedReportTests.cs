namespace LightsailContract.Cli.Tests;

/// <summary>A run that ends before any check writes the reports that were asked for, and each says why.</summary>
public sealed class UncheckedReportTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Each_report_says_why_the_endpoint_cannot_be_used()
    {
        string[] kinds = ["html", "json", "junit", "md", "sarif"];

        var run = await CliRun.OfAsync([
            "verify",
            "--endpoint",
            "http://127.0.0.1:1",
            .. kinds.SelectMany(kind => new[] { "--report", $"{kind}={_folder[kind]}" }),
        ]);

        run.ExitCode.Should().Be(3, run.Error);
        foreach (var kind in kinds)
        {
            (await File.ReadAllTextAsync(_folder[kind], TestContext.Current.CancellationToken))
                .Should()
                .Contain("Connection refused", kind);
        }
    }

    [Theory]
    [InlineData("http://")]
    [InlineData("127.0.0.1:port")]
    [InlineData("ftp://ada:hunter2@proxy.example")]
    public async Task A_malformed_proxy_is_one_clear_line(string proxy)
    {
        var run = await CliRun.OfAsync(
            new CliSurroundings { Variables = { ["http_proxy"] = proxy } },
            "verify",
            "--endpoint",
            "http://127.0.0.1:1"
        );

        run.ExitCode.Should().Be(2);
        run.ErrorLines.Should().ContainSingle().Which.Should().Contain("http_proxy").And.NotContain("hunter2");
    }

    [Fact]
    public async Task A_header_that_cannot_be_hidden_is_refused()
    {
        var run = await CliRun.OfAsync(
            new CliSurroundings { Variables = { ["TOKEN"] = "k3y" } },
            "verify",
            "--endpoint",
            "http://127.0.0.1:1",
            "--header-env",
            "X-Key=TOKEN"
        );

        run.ExitCode.Should().Be(2);
        run.ErrorLines.Should().ContainSingle().Which.Should().Contain("X-Key").And.NotContain("k3y");
    }
}
