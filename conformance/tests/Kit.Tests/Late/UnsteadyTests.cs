using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Endpoints;
using LightsailContract.Conformance.Http;
using LightsailContract.Conformance.Suite;
using LightsailContract.Conformance.Tests.Support;

namespace LightsailContract.Conformance.Tests.Late;

/// <summary>An outage shows nothing about the calls in it. A service that fails at a share of valid calls is reported.</summary>
public class UnsteadyTests
{
    private const string CallsAnswered = "IAM/lifecycle-calls-answered";

    private readonly SkippingClock _clock = new();

    private ConformanceOptions Options => KitRun.Options with { Runs = 5, Clock = _clock };

    [Theory]
    [InlineData(503, 1)]
    [InlineData(503, null)]
    [InlineData(500, null)]
    public async Task An_outage_breaks_no_rule_and_is_reported(int status, int? retryAfter)
    {
        // It begins among the probes of inputs, and among the sequences before.
        foreach (var from in (int[])[40, 200])
        {
            var service = new ServiceBehaviour().Outage(_clock, from, TimeSpan.FromSeconds(6), status, retryAfter);

            var report = await RunAsync(service);

            report.Complaints().Should().BeEmpty();
            report.Observations.Should().Contain(observation => observation.Id == "IAM/outage");
        }
    }

    [Fact]
    public async Task An_outage_of_a_service_that_is_late_breaks_no_rule()
    {
        var late = new Timing(_clock) { Parent = TimeSpan.FromSeconds(2), List = TimeSpan.FromSeconds(0.3) };
        var service = late.Apply(new ServiceBehaviour()).Outage(_clock, 150, TimeSpan.FromSeconds(6));

        var report = await RunAsync(service);

        report.Complaints().Should().BeEmpty();
    }

    // The bound of an outage is 60 s.
    [Theory]
    [InlineData(6)]
    [InlineData(40)]
    public async Task An_outage_without_connections_breaks_no_rule(int seconds)
    {
        var endpoint = new InProcessTransport(
            new InProcessEndpoint(new EndpointBehaviour { Iam = new ServiceBehaviour() })
        );
        var (calls, began) = (0, (DateTimeOffset?)null);
        var transport = new LambdaTransport(request =>
        {
            began ??= ++calls >= 200 ? _clock.GetUtcNow() : null;
            return _clock.GetUtcNow() - began < TimeSpan.FromSeconds(seconds)
                ? throw new TransportException(TransportFailure.Unreachable, "connection refused")
                : endpoint.SendAsync(request, CancellationToken.None);
        });

        var report = await new ConformanceSuite(
            [Contracts.Iam],
            transport,
            Options with
            {
                Endpoint = InProcessEndpoint.Address.ToString(),
            }
        ).RunAsync();

        report.Complaints().Should().BeEmpty();
        report.EndedEarly.Should().BeEmpty();
    }

    [Fact]
    public async Task A_call_that_brings_the_service_down_each_time_breaks_its_rule()
    {
        DateTimeOffset? began = null;
        var service = new ServiceBehaviour();
        var crashes = service with
        {
            Before = call =>
            {
                if (
                    call.Operation == "ListAccessKeys"
                    && System
                        .Text.Encoding.UTF8.GetString(call.Body)
                        .Contains("MaxItems=many", StringComparison.Ordinal)
                )
                {
                    began = _clock.GetUtcNow();
                }

                if (_clock.GetUtcNow() - began < TimeSpan.FromSeconds(2))
                {
                    throw new ProblemException(ProblemKind.Internal);
                }
            },
        };

        var report = await RunAsync(crashes);

        report.Broken().Select(rule => rule.Id).Should().Equal("IAM/input/ListAccessKeys/MaxItems/type");
    }

    [Theory]
    [InlineData(5)]
    [InlineData(2)]
    public async Task A_share_of_failures_is_a_finding_and_the_only_one(int percent)
    {
        var report = await RunAsync(new ServiceBehaviour().FailingSometimes(percent));

        report.Broken().Select(rule => rule.Id).Should().Equal(CallsAnswered);
        report.Observations.Should().Contain(observation => observation.Id == "IAM/failures/AccessKey");
    }

    [Fact]
    public async Task Connections_that_break_at_a_share_of_calls_are_a_finding_though_their_effect_took_place()
    {
        var endpoint = new InProcessTransport(new InProcessEndpoint(new EndpointBehaviour()));
        var calls = 0L;
        var transport = new LambdaTransport(async request =>
        {
            var response = await endpoint.SendAsync(request, CancellationToken.None);
            return Interlocked.Increment(ref calls) * 7919 % 100 < 5
                ? throw new TransportException(TransportFailure.Broken, "the connection broke off")
                : response;
        });

        var report = await new ConformanceSuite(
            [Contracts.Iam],
            transport,
            Options with
            {
                Endpoint = InProcessEndpoint.Address.ToString(),
            }
        ).RunAsync();

        report.Broken().Select(rule => rule.Id).Should().Equal(CallsAnswered);
    }

    [Fact]
    public async Task A_reset_of_a_connection_that_was_kept_is_not_hidden_by_the_transport()
    {
        var sent = 0;
        var behaviour = new EndpointBehaviour
        {
            Send = (response, answer) =>
            {
                if (Interlocked.Increment(ref sent) == 5)
                {
                    response.HttpContext.Abort();
                    return Task.CompletedTask;
                }

                return new EndpointBehaviour().Send(response, answer);
            },
        };
        await using var endpoint = await ReferenceEndpoint.StartAsync(behaviour);
        using var http = new HttpTransport(endpoint.Address);
        var failures = 0;
        for (var i = 0; i < 10; i++)
        {
            try
            {
                await http.SendAsync(new WireRequest("POST", "/", [], "{}"u8.ToArray()), CancellationToken.None);
            }
            catch (TransportException)
            {
                failures++;
            }
        }

        failures.Should().Be(1);
        sent.Should().Be(10);
    }

    [Fact]
    public async Task An_endpoint_that_answers_in_another_format_is_given_up_after_a_few_calls()
    {
        var service = new ServiceBehaviour
        {
            Raw = (_, answer) =>
            {
                answer.Body = "{}"u8.ToArray();
                answer.Headers["Content-Type"] = "application/json";
            },
        };

        var report = await RunAsync(service);

        report
            .EndedEarly.Should()
            .ContainSingle()
            .Which.Message.Should()
            .MatchRegex("^No response of (Create|List)AccessKeys? could be read as text/xml");
        report.Summary.Requests.Should().BeLessThan(100);
    }

    [Fact]
    public async Task A_run_whose_time_is_over_deletes_what_it_made_and_reports_what_it_has()
    {
        var slow = new LambdaTransport(async request =>
        {
            await Task.Delay(5);
            return await _endpoint.SendAsync(request, CancellationToken.None);
        });

        var report = await new ConformanceSuite(
            [Contracts.Iam],
            slow,
            Options with
            {
                Endpoint = InProcessEndpoint.Address.ToString(),
                Clock = TimeProvider.System,
                TimeLimit = TimeSpan.FromSeconds(0.5),
            }
        ).RunAsync();

        var end = report.EndedEarly.Should().ContainSingle().Which;
        end.Should().Be(new EarlyEnd("IAM", EarlyEndReason.TimeLimit, "The time limit of 0.5 s was reached."));
        report.Summary.Passed.Should().BePositive();
        report.Rules.Should().Contain(rule => rule.Verdict == Verdict.NotExercised && rule.Note == end.Message);
        report.Observations.Should().NotContain(observation => observation.Id == "IAM/left-behind");
        report.DurationMs.Should().BeLessThan(8000);
    }

    private readonly InProcessTransport _endpoint = new(new InProcessEndpoint(new EndpointBehaviour()));

    private Task<ConformanceReport> RunAsync(ServiceBehaviour service) =>
        KitRun.AgainstAsync(new EndpointBehaviour { Iam = service }, "IAM", Options);
}
