using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Endpoints;
using LightsailContract.Conformance.Execution.Sweeping;
using LightsailContract.Conformance.Suite;
using LightsailContract.Conformance.Tests.Support;

namespace LightsailContract.Conformance.Tests.Sweeping;

/// <summary>A run that ends like a killed program, and the sweep after it.</summary>
public sealed class SweepTests : IDisposable
{
    private readonly string _journal = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():n}.journal");

    public void Dispose() => File.Delete(_journal);

    [Theory]
    [InlineData("Lightsail", "Bucket", 9, true)]
    [InlineData("Lightsail", "Bucket", 10, true)]
    [InlineData("Lightsail", "Bucket", 25, false)]
    [InlineData("IAM", "User", 12, true)]
    [InlineData("IAM", "User", 31, false)]
    public async Task After_a_crash_a_sweep_leaves_things_as_they_were(
        string service,
        string resource,
        int requests,
        bool answerIsLost
    )
    {
        await using var endpoint = await TestEndpoint.StartAsync();
        var http = endpoint.Transport;
        var options = KitRun.Options with { JournalPath = _journal, Endpoint = InProcessEndpoint.Address.ToString() };

        // From some request on nothing gets through, cleaning up included: what a kill leaves.
        var count = 0;
        var dying = new LambdaTransport(async request =>
        {
            var last = Interlocked.Increment(ref count) >= requests;
            if (last && !(answerIsLost && count == requests))
            {
                throw new InvalidOperationException("killed");
            }

            var response = await http.SendAsync(request, CancellationToken.None);
            return last ? throw new InvalidOperationException("killed") : response;
        });
        var run = () => new ConformanceSuite([Contracts.Of(service)], dying, options).RunAsync();
        await run.Should().ThrowAsync<InvalidOperationException>();
        File.Exists(_journal).Should().BeTrue();
        Sweeper.EndpointOf(_journal).Should().Be(options.Endpoint);

        var swept = await new Sweeper([Contracts.Of(service)], http, options).SweepAsync();

        swept.Left.Should().BeEmpty();
        swept.Removed.Should().NotBeEmpty();
        File.Exists(_journal).Should().BeFalse();
        (await ParentsLeftAsync(http, service, resource)).Should().Be(0);
    }

    [Fact]
    public async Task A_run_that_ends_well_leaves_no_journal()
    {
        await KitRun.AgainstAsync(
            new EndpointBehaviour(),
            "Lightsail",
            KitRun.Options with
            {
                Runs = 3,
                JournalPath = _journal,
            }
        );

        File.Exists(_journal).Should().BeFalse();
    }

    [Fact]
    public async Task What_may_be_somebody_elses_is_told_of_and_stays()
    {
        await using var endpoint = await TestEndpoint.StartAsync();
        var http = endpoint.Transport;
        var options = await DieAtFirstKeyAsync(http, new AnHourAgo(), isExecuted: false);
        var caller = new Caller(http);
        await caller.MakeKeyAsync("Lightsail", "mine");

        var swept = await new Sweeper([Contracts.Lightsail], http, options).SweepAsync();

        swept.Removed.Should().BeEmpty();
        swept
            .Left.Should()
            .ContainSingle()
            .Which.Should()
            .Match(
                "bucket 'mine': it has 1 access key, of which the run may have created 1 at 20*; they may be yours*"
            );
        (await caller.CountKeysAsync("Lightsail", "mine")).Should().Be(1);
        File.Exists(_journal).Should().BeTrue();
    }

    [Fact]
    public async Task What_was_created_when_the_run_died_is_removed_from_a_named_parent()
    {
        await using var endpoint = await TestEndpoint.StartAsync();
        var http = endpoint.Transport;
        var options = await DieAtFirstKeyAsync(http, TimeProvider.System, isExecuted: true);

        var swept = await new Sweeper([Contracts.Lightsail], http, options).SweepAsync();

        swept.Left.Should().BeEmpty();
        swept.Removed.Should().ContainSingle();
        (await new Caller(http).CountKeysAsync("Lightsail", "mine")).Should().Be(0);
    }

    [Fact]
    public async Task Where_more_was_created_then_than_the_run_can_have_made_all_of_it_stays()
    {
        await using var endpoint = await TestEndpoint.StartAsync();
        var http = endpoint.Transport;
        var options = await DieAtFirstKeyAsync(http, TimeProvider.System, isExecuted: true);
        var caller = new Caller(http);
        await caller.MakeKeyAsync("Lightsail", "mine");

        var swept = await new Sweeper([Contracts.Lightsail], http, options).SweepAsync();

        swept.Left.Should().ContainSingle().Which.Should().Contain("it has 2 access keys");
        (await caller.CountKeysAsync("Lightsail", "mine")).Should().Be(2);
    }

    [Fact]
    public async Task A_creation_that_never_was_executed_is_forgotten_where_nothing_is_there()
    {
        await using var endpoint = await TestEndpoint.StartAsync();
        var http = endpoint.Transport;
        await new Caller(http).MakeParentAsync("Lightsail", "mine");
        await File.WriteAllTextAsync(
            _journal,
            """
            {"event":"run","service":"","resource":"us-east-1","parent":{}}
            {"event":"intended","service":"Lightsail","resource":"BucketAccessKey","parent":{"bucketName":"mine"}}

            """
        );

        var swept = await new Sweeper(
            [Contracts.Lightsail],
            http,
            KitRun.Options with
            {
                JournalPath = _journal,
            }
        ).SweepAsync();

        swept.Left.Should().BeEmpty();
        File.Exists(_journal).Should().BeFalse();
    }

    /// <summary>Runs on a named bucket, and ends like a killed program when the first key is asked for.</summary>
    private async Task<ConformanceOptions> DieAtFirstKeyAsync(
        IContractTransport http,
        TimeProvider clock,
        bool isExecuted
    )
    {
        await new Caller(http).MakeParentAsync("Lightsail", "mine");
        var options = KitRun.Options with
        {
            JournalPath = _journal,
            Provision = false,
            Parents = [new NamedParent("Lightsail", "Bucket", "mine")],
            Clock = clock,
        };
        var isDead = false;
        var dying = new LambdaTransport(async request =>
        {
            var creates = LambdaTransport.OperationOf(request) == "CreateBucketAccessKey";
            if (creates && !isDead && isExecuted)
            {
                await http.SendAsync(request, CancellationToken.None);
            }

            isDead |= creates;
            return isDead
                ? throw new InvalidOperationException("killed")
                : await http.SendAsync(request, CancellationToken.None);
        });
        var run = () => new ConformanceSuite([Contracts.Lightsail], dying, options).RunAsync();
        await run.Should().ThrowAsync<InvalidOperationException>();
        return options;
    }

    /// <summary>The clock of a run that was killed long before the sweep.</summary>
    private sealed class AnHourAgo : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => base.GetUtcNow().AddHours(-1);
    }

    /// <summary>Names that the run gives its parents are taken as long as a parent is there.</summary>
    private static async Task<int> ParentsLeftAsync(IContractTransport http, string service, string resource)
    {
        var taken = 0;
        var observed = new LambdaTransport(async request =>
        {
            var response = await http.SendAsync(request, CancellationToken.None);
            taken += response.Status != 200 && Makes(request, resource) ? 1 : 0;
            return response;
        });
        var suite = new ConformanceSuite(
            [Contracts.Of(service)],
            observed,
            KitRun.Options with
            {
                Runs = 0,
                RuleGlobs = ["lifecycle-list-works"],
            }
        );
        var report = await suite.RunAsync();
        report.Rules.Should().Contain(rule => rule.Verdict == Verdict.Passed, "a {0} can be made again", resource);
        return taken;
    }

    private static bool Makes(WireRequest request, string parent)
    {
        var body = System.Text.Encoding.UTF8.GetString(request.Body.Span);
        return LambdaTransport.OperationOf(request) == $"Create{parent}"
            || body.StartsWith($"Action=Create{parent}&", StringComparison.Ordinal);
    }
}
