using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Suite;
using LightsailContract.Conformance.Tests.Support;

namespace LightsailContract.Conformance.Tests.Suite;

public class RunTests
{
    [Fact]
    public async Task The_same_seed_makes_the_same_requests()
    {
        var first = await SentAsync(seed: 4, "!*race*");
        var again = await SentAsync(seed: 4, "!*race*");
        var other = await SentAsync(seed: 5, "!*race*");

        again.Should().Equal(first);
        other.Should().NotEqual(first);
    }

    [Fact]
    public async Task The_same_seed_makes_the_same_races_in_whichever_order_they_arrive()
    {
        var first = await SentAsync(seed: 4, "*race*");
        var again = await SentAsync(seed: 4, "*race*");

        again.Order(StringComparer.Ordinal).Should().Equal(first.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_budget_is_kept_and_what_was_made_is_removed()
    {
        var operations = new List<string>();
        var report = await RunAsync(KitRun.Options with { Budget = 40 }, operations);

        report.Summary.Requests.Should().BeLessThan(60);
        operations
            .Count(operation => operation == "CreateBucket")
            .Should()
            .Be(operations.Count(operation => operation == "DeleteBucket"));
        report.Rules.Should().Contain(rule => rule.Verdict == Verdict.NotExercised);
        report.Complaints().Should().BeEmpty();
    }

    [Fact]
    public async Task A_cancelled_run_removes_what_it_made()
    {
        var operations = new List<string>();
        using var cancel = new CancellationTokenSource();
        var run = () =>
            RunAsync(
                KitRun.Options,
                operations,
                () =>
                {
                    if (operations.Count == 30)
                    {
                        cancel.Cancel();
                    }
                },
                cancel.Token
            );

        await run.Should().ThrowAsync<OperationCanceledException>();

        operations
            .Count(operation => operation == "CreateBucket")
            .Should()
            .Be(operations.Count(operation => operation == "DeleteBucket"));
    }

    [Fact]
    public async Task Rules_are_picked_by_glob()
    {
        var report = await RunAsync(KitRun.Options with { RuleGlobs = ["lifecycle-*", "!*works"] }, []);

        report
            .Rules.Where(rule => rule.Kind != "lifecycle")
            .Should()
            .OnlyContain(rule => rule.Verdict == Verdict.Skipped);
        report
            .Rules.Single(rule => rule.Id.EndsWith("created-is-listed", StringComparison.Ordinal))
            .Verdict.Should()
            .Be(Verdict.Passed);
        report
            .Rules.Single(rule => rule.Id.EndsWith("list-works", StringComparison.Ordinal))
            .Verdict.Should()
            .Be(Verdict.Skipped);
    }

    [Fact]
    public async Task With_one_parent_isolation_is_not_exercised()
    {
        await using var endpoint = await TestEndpoint.StartAsync();
        var http = endpoint.Transport;
        await RunAsync(KitRun.Options with { Runs = 1 }, []);
        var create = new WireRequest(
            "POST",
            "/",
            [new("Content-Type", "application/x-amz-json-1.1"), new("X-Amz-Target", "Lightsail_20161128.CreateBucket")],
            """{"bucketName":"mine","bundleId":"small_1_0"}"""u8.ToArray()
        );
        await http.SendAsync(create, CancellationToken.None);
        var options = KitRun.Options with
        {
            Provision = false,
            Parents = [new NamedParent("Lightsail", "Bucket", "mine")],
        };

        var report = await new ConformanceSuite([Contracts.Lightsail], http, options).RunAsync();

        report.Complaints().Should().BeEmpty();
        report
            .Rules.Where(rule => rule.Kind == "isolation")
            .Should()
            .OnlyContain(rule => rule.Verdict == Verdict.NotExercised && rule.Note != null);
    }

    [Fact]
    public async Task What_the_documents_leave_open_is_observed()
    {
        var report = await RunAsync(KitRun.Options, []);

        report
            .Observations.Should()
            .Contain(seen => seen.Id == "Lightsail/refusal/CreateBucketAccessKey/no-room" && seen.Values.Count == 1);
        report
            .Observations.Should()
            .Contain(seen => seen.Id == "Lightsail/unset/GetBucketAccessKeys/lastUsed.lastUsedDate");
    }

    private static async Task<List<string>> SentAsync(long seed, string rules)
    {
        await using var endpoint = await TestEndpoint.StartAsync();
        var http = endpoint.Transport;
        var sent = new LambdaTransport(request => http.SendAsync(request, CancellationToken.None));
        await new ConformanceSuite(
            [Contracts.Lightsail],
            sent,
            KitRun.Options with
            {
                Seed = seed,
                Runs = 10,
                RuleGlobs = [rules],
            }
        ).RunAsync();
        // Identifiers of keys are the endpoint's choice.
        return
        [
            .. sent
                .Requests.Where(request => LambdaTransport.OperationOf(request) != "DeleteBucketAccessKey")
                .Select(request =>
                    $"{LambdaTransport.OperationOf(request)} {System.Text.Encoding.UTF8.GetString(request.Body.Span)}"
                ),
        ];
    }

    private static async Task<ConformanceReport> RunAsync(
        ConformanceOptions options,
        List<string> operations,
        Action? onRequest = null,
        CancellationToken cancellationToken = default
    )
    {
        await using var endpoint = await TestEndpoint.StartAsync();
        var http = endpoint.Transport;
        var counted = new LambdaTransport(async request =>
        {
            var response = await http.SendAsync(
                request,
                cancellationToken.IsCancellationRequested ? CancellationToken.None : cancellationToken
            );
            lock (operations)
            {
                operations.Add(request.FindHeader("X-Amz-Target")?.Split('.')[^1] ?? "");
            }

            onRequest?.Invoke();
            return response;
        });
        return await new ConformanceSuite([Contracts.Lightsail], counted, options).RunAsync(
            progress: null,
            cancellationToken
        );
    }
}
