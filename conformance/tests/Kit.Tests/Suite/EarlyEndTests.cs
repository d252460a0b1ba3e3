using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Suite;
using LightsailContract.Conformance.Tests.Support;

namespace LightsailContract.Conformance.Tests.Suite;

/// <summary>What was seen before a run ended counts, and the report says that it ended.</summary>
public class EarlyEndTests
{
    [Fact]
    public async Task A_spent_budget_is_told()
    {
        var report = await RunAsync(KitRun.Options with { Budget = 60 }, _ => false);

        report.EndedEarly.Should().ContainSingle().Which.Reason.Should().Be(EarlyEndReason.Budget);
        report
            .Rules.Where(rule => rule.Verdict == Verdict.NotExercised)
            .Should()
            .Contain(rule => rule.Note == report.EndedEarly[0].Message);
    }

    [Fact]
    public async Task An_endpoint_that_goes_away_loses_no_finding_and_the_probe_that_it_did_not_survive_is_named()
    {
        var report = await RunAsync(
            KitRun.Options,
            request =>
                System
                    .Text.Encoding.UTF8.GetString(request.Body.Span)
                    .StartsWith("{\"bucketName\":", StringComparison.Ordinal)
                && request.Body.Length < 20
        );

        report.EndedEarly.Should().ContainSingle().Which.Reason.Should().Be(EarlyEndReason.Endpoint);
        report.Summary.Passed.Should().BePositive();
        report
            .Rules.Should()
            .Contain(rule =>
                rule.Verdict == Verdict.Failed && rule.Violation!.Message.Contains("accepted no more connections")
            );
    }

    [Fact]
    public async Task A_whole_run_ended_nowhere_early()
    {
        var report = await RunAsync(KitRun.Options with { Runs = 2 }, _ => false);

        report.EndedEarly.Should().BeEmpty();
    }

    /// <summary>Runs against an endpoint that dies of a request.</summary>
    private static async Task<ConformanceReport> RunAsync(ConformanceOptions options, Func<WireRequest, bool> kills)
    {
        await using var endpoint = await TestEndpoint.StartAsync();
        var http = endpoint.Transport;
        var isDead = false;
        var transport = new LambdaTransport(async request =>
        {
            if (isDead)
            {
                throw new TransportException(TransportFailure.Unreachable, "connection refused");
            }

            isDead = kills(request);
            return isDead
                ? throw new TransportException(TransportFailure.Broken, "the connection broke off")
                : await http.SendAsync(request, CancellationToken.None);
        });
        return await new ConformanceSuite([Contracts.Lightsail], transport, options).RunAsync();
    }
}
