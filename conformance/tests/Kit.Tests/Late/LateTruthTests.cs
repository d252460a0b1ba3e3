using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Endpoints;
using LightsailContract.Conformance.Tests.Support;

namespace LightsailContract.Conformance.Tests.Late;

/// <summary>What an endpoint shows late, but within the settle time, breaks no rule. What it shows later still does.</summary>
public class LateTruthTests
{
    // The contract's settle for IAM is 5 s.
    private static readonly Dictionary<string, Func<Timing, TimeSpan, Timing>> Late = new()
    {
        ["parent"] = (timing, time) => timing with { Parent = time },
        ["list"] = (timing, time) => timing with { List = time },
        ["room"] = (timing, time) => timing with { Room = time },
        ["key"] = (timing, time) => timing with { Key = time },
        ["deletion"] = (timing, time) => timing with { Deletion = time },
        ["all"] = (timing, time) =>
            timing with
            {
                Parent = time,
                List = time,
                Room = time,
                Key = time,
                Deletion = time,
            },
    };

    [Theory]
    [InlineData("parent", 4.5)]
    [InlineData("list", 1.5)]
    [InlineData("room", 2)]
    [InlineData("key", 2)]
    [InlineData("deletion", 2)]
    [InlineData("all", 2)]
    public async Task What_shows_within_the_settle_time_breaks_no_rule(string what, double seconds)
    {
        var clock = new SkippingClock();

        var report = await RunAsync(clock, Late[what](new Timing(clock), TimeSpan.FromSeconds(seconds)));

        report.Complaints().Should().BeEmpty();
        report.EndedEarly.Should().BeEmpty();
        report.Observations.Should().Contain(observation => observation.Id == "IAM/late/AccessKey");
        // The waits of a whole run are bounded (three settle times, and five in the last look), and what it created is deleted.
        TimeSpan.FromMilliseconds(report.DurationMs).Should().BeLessThan(TimeSpan.FromSeconds(45));
        report.Observations.Should().NotContain(observation => observation.Id == "IAM/left-behind");
    }

    [Theory]
    [InlineData("parent", "IAM/lifecycle-create-works", "IAM/lifecycle-list-works")]
    [InlineData("list", "IAM/lifecycle-created-is-listed")]
    [InlineData("room", "IAM/lifecycle-create-works")]
    [InlineData("key", "IAM/lifecycle-delete-works")]
    [InlineData("deletion", "IAM/lifecycle-delete-again-refused")]
    public async Task What_shows_after_the_settle_time_breaks_the_rule(string what, params string[] rules)
    {
        var clock = new SkippingClock();

        var report = await RunAsync(
            clock,
            Late[what](new Timing(clock), TimeSpan.FromSeconds(2)),
            TimeSpan.FromSeconds(0.5)
        );

        report.Broken().Select(rule => rule.Id).Should().Contain(rules);
    }

    [Fact]
    public async Task Without_a_settle_time_nothing_may_be_late()
    {
        var clock = new SkippingClock();

        var report = await RunAsync(clock, new Timing(clock) { Parent = TimeSpan.FromSeconds(2) }, TimeSpan.Zero);

        report.Broken().Select(rule => rule.Id).Should().Contain("IAM/lifecycle-list-works");
    }

    [Theory]
    [InlineData("Started", true)]
    [InlineData("Succeeded", false)]
    public async Task What_the_service_calls_unfinished_may_show_late(string status, bool mayBeLate)
    {
        var clock = new SkippingClock();
        var late = TimeSpan.FromSeconds(3);
        var timing = new Timing(clock)
        {
            Parent = late,
            List = late,
            Room = late,
        };
        var service = timing.Apply(new ServiceBehaviour()) with
        {
            Json = (_, draft) =>
            {
                foreach (var record in draft.Records)
                {
                    record["status"] = status;
                }
            },
        };

        var report = await KitRun.AgainstAsync(
            new EndpointBehaviour { Lightsail = service },
            "Lightsail",
            KitRun.Options with
            {
                Runs = 3,
                Clock = clock,
            }
        );

        (report.Broken().Count == 0).Should().Be(mayBeLate, string.Join('\n', report.Complaints()));
    }

    private static Task<ConformanceReport> RunAsync(SkippingClock clock, Timing timing, TimeSpan? settle = null) =>
        KitRun.AgainstAsync(
            new EndpointBehaviour { Iam = timing.Apply(new ServiceBehaviour()) },
            "IAM",
            KitRun.Options with
            {
                Runs = 3,
                Clock = clock,
                Settle = settle,
            }
        );
}
