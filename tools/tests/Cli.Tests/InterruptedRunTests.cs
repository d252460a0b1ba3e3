using LightsailContract.Conformance.Endpoints;
using LightsailContract.Conformance.Endpoints.Wire;

namespace LightsailContract.Cli.Tests;

/// <summary>A run that is interrupted removes what it made before it ends.</summary>
public sealed class InterruptedRunTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    /// <summary>The creation during which it is interrupted.</summary>
    public static TheoryData<int> Creations => Soak.IsOn ? [1, 15] : [15];

    [Theory]
    [MemberData(nameof(Creations))]
    public async Task Ctrl_C_leaves_nothing(int creation)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no kill -INT.");
        var reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var endpoint = await ReferenceEndpoint.StartAsync(
            Canary.In(
                new EndpointBehaviour(),
                number =>
                {
                    if (number == creation)
                    {
                        reached.SetResult();
                    }
                }
            )
        );
        using var client = new EndpointClient(endpoint);
        await client.MakeBucketAsync("photos");
        await client.MakeBucketAsync("second");
        using var cli = CliProcess.Start(
            _folder.Path,
            "verify",
            "--endpoint",
            endpoint.Address.ToString(),
            "--bucket",
            "photos",
            "second",
            "--runs",
            "100000"
        );

        await reached.Task.WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
        cli.Interrupt();
        var run = await cli.EndAsync();

        run.ExitCode.Should().Be(130, run.Error);
        run.Error.Should().Be("cancelled\n");
        (await client.CountKeysAsync("photos")).Should().Be(0);
        (await client.CountKeysAsync("second")).Should().Be(0);
        Directory.GetFiles(_folder.Path, "*.journal", SearchOption.AllDirectories).Should().BeEmpty();
    }

    [Fact]
    public async Task SIGTERM_ends_a_run_within_seconds_though_the_endpoint_hangs()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no kill -TERM.");
        var hangs = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var calls = 0;
        await using var endpoint = await ReferenceEndpoint.StartAsync(
            new EndpointBehaviour
            {
                Send = async (response, answer) =>
                {
                    if (Interlocked.Increment(ref calls) > 40)
                    {
                        hangs.TrySetResult();
                        await Task.Delay(TimeSpan.FromMinutes(5), response.HttpContext.RequestAborted);
                    }

                    await AnswerSender.SendAsync(response, answer);
                },
            }
        );
        using var cli = CliProcess.Start(
            _folder.Path,
            [
                "verify",
                "--endpoint",
                endpoint.Address.ToString(),
                "--runs",
                "100000",
                "--report",
                $"json={_folder["end.json"]}",
            ]
        );
        await hangs.Task.WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
        var began = System.Diagnostics.Stopwatch.GetTimestamp();

        cli.Signal("-TERM");
        var run = await cli.EndAsync();

        System.Diagnostics.Stopwatch.GetElapsedTime(began).Should().BeLessThan(TimeSpan.FromSeconds(25));
        run.ExitCode.Should().BeOneOf(130, 143);
        run.Error.Should().Contain("sweep --journal");
        (await File.ReadAllTextAsync(_folder["end.json"], TestContext.Current.CancellationToken))
            .Should()
            .Contain("The run was cancelled.");
    }

    [Fact]
    public async Task A_long_run_says_in_a_pipe_how_far_it_is()
    {
        await using var endpoint = await ReferenceEndpoint.StartAsync();
        using var output = new StringWriter();
        using var error = new StringWriter();
        var terminal = new Terminal(output, error, IsInteractive: false, _folder.AsState.Find)
        {
            ProgressInterval = TimeSpan.FromMilliseconds(1),
        };

        await CommandLine.RunAsync(
            ["verify", "--endpoint", endpoint.Address.ToString(), "--runs", "5"],
            terminal,
            TestContext.Current.CancellationToken
        );

        error.ToString().Should().MatchRegex(@"(?m)^\d+ %: Lightsail .*: \d+ requests");
        output.ToString().Should().NotContain(" %: ");
    }
}
