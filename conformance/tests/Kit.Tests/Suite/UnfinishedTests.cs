using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Suite;
using LightsailContract.Conformance.Tests.Support;

namespace LightsailContract.Conformance.Tests.Suite;

/// <summary>Whatever ends a run in the middle of calls, parents that the user named are left as they were.</summary>
public sealed class UnfinishedTests : IAsyncLifetime
{
    private readonly string _journal = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():n}.journal");
    private TestEndpoint _endpoint = null!;
    private IContractTransport _http = null!;
    private Caller _caller = null!;

    public async ValueTask InitializeAsync()
    {
        _endpoint = await TestEndpoint.StartAsync();
        _http = _endpoint.Transport;
        _caller = new Caller(_http);
        await _caller.MakeParentAsync("Lightsail", "mine");
        await _caller.MakeParentAsync("Lightsail", "second");
    }

    public async ValueTask DisposeAsync()
    {
        File.Delete(_journal);
        await _endpoint.DisposeAsync();
    }

    private ConformanceOptions Options =>
        KitRun.Options with
        {
            Runs = 10,
            Provision = false,
            JournalPath = _journal,
            Parents =
            [
                new NamedParent("Lightsail", "Bucket", "mine"),
                new NamedParent("Lightsail", "Bucket", "second"),
            ],
        };

    [Fact]
    public async Task A_budget_that_ends_in_a_race_leaves_nothing()
    {
        // Races alone, so that it ends in one of them.
        var options = Options with
        {
            RuleGlobs = ["*/race"],
            Runs = 0,
        };
        var whole = new LambdaTransport(request => _http.SendAsync(request, CancellationToken.None));
        await new ConformanceSuite([Contracts.Lightsail], whole, options).RunAsync();
        var most = whole.Requests.Count;

        for (var budget = most - 60; budget < most - 10; budget += 5)
        {
            var report = await new ConformanceSuite(
                [Contracts.Lightsail],
                _http,
                options with
                {
                    Budget = budget,
                }
            ).RunAsync();

            report.EndedEarly.Should().ContainSingle();
            await NothingIsLeftAsync();
        }
    }

    [Theory]
    [InlineData(3)]
    [InlineData(40)]
    public async Task A_call_that_breaks_out_of_the_transport_leaves_nothing(int creation)
    {
        var count = 0;
        var transport = new LambdaTransport(async request =>
        {
            var response = await _http.SendAsync(request, CancellationToken.None);
            return
                LambdaTransport.OperationOf(request) == "CreateBucketAccessKey"
                && Interlocked.Increment(ref count) == creation
                ? throw new InvalidOperationException("broke out")
                : response;
        });

        var run = () => new ConformanceSuite([Contracts.Lightsail], transport, Options).RunAsync();

        (await run.Should().ThrowAsync<InvalidOperationException>()).WithMessage("broke out");
        await NothingIsLeftAsync();
    }

    private async Task NothingIsLeftAsync()
    {
        (await _caller.CountKeysAsync("Lightsail", "mine")).Should().Be(0);
        (await _caller.CountKeysAsync("Lightsail", "second")).Should().Be(0);
        (File.Exists(_journal) ? await File.ReadAllTextAsync(_journal) : "").Should().BeEmpty();
    }
}
