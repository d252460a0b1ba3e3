using LightsailContract.Conformance.Endpoints;

namespace LightsailContract.Cli.Tests;

/// <summary>A run that is killed lets no secret out, and what it left goes.</summary>
public sealed class KilledRunTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    /// <summary>Named parents or ones that are made, the creation at which it is killed, and whether the sweep is a process of its
    /// own, which finds the state folder by its own environment.</summary>
    public static TheoryData<bool, int, bool> Kills
    {
        get
        {
            var kills = new TheoryData<bool, int, bool> { { true, 1, Soak.IsOn }, { false, 12, true } };
            if (Soak.IsOn)
            {
                kills.Add(true, 20, true);
            }

            return kills;
        }
    }

    [Theory]
    [MemberData(nameof(Kills))]
    public async Task It_shows_no_secret_and_sweep_removes_what_it_left(bool named, int creation, bool isProcess)
    {
        CliProcess? running = null;
        await using var endpoint = await ReferenceEndpoint.StartAsync(
            Canary.In(
                new EndpointBehaviour(),
                number =>
                {
                    if (number == creation)
                    {
                        // The key is made, and its answer reaches nobody.
                        running!.Kill();
                    }
                }
            )
        );
        using var client = new EndpointClient(endpoint);
        await client.MakeBucketAsync("photos");
        await client.MakeBucketAsync("second");
        string[] buckets = named ? ["--bucket", "photos", "--bucket", "second"] : [];

        running = CliProcess.Start(
            _folder.Path,
            ["verify", "--endpoint", endpoint.Address.ToString(), "--seed", "7", .. buckets]
        );
        using var _ = running;
        var killed = await running.EndAsync();
        var left = await LeftAsync(client);
        Canary.StandsNotIn(killed.Output + killed.Error, "a killed run's output");
        Canary.StandsNotUnder(_folder.Path);
        var swept = isProcess
            ? await CliProcess.RunAsync(_folder.Path, "sweep")
            : await CliRun.OfAsync(_folder.AsState, "sweep");

        killed.ExitCode.Should().NotBe(0);
        left.Should().BeGreaterThan(2, "the run was killed with something made");
        swept.ExitCode.Should().Be(0, swept.Output + swept.Error);
        swept.Output.Should().Contain("removed ").And.Contain("nothing is left of the run");
        (await LeftAsync(client)).Should().Be(2, "the two buckets, and no key, were there before");
        Directory.GetFiles(_folder.Path, "*.journal", SearchOption.AllDirectories).Should().BeEmpty();
        Canary.StandsNotIn(swept.Output + swept.Error, "sweep's output");
    }

    // The buckets, and the keys of those that the run did not make.
    private static async Task<int> LeftAsync(EndpointClient client) =>
        await client.CountBucketsAsync()
        + await client.CountKeysAsync("photos")
        + await client.CountKeysAsync("second");
}
