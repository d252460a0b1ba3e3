using LightsailContract.Conformance.Endpoints;

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
}
