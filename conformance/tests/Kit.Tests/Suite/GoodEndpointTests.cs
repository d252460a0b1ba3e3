using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Endpoints;
using LightsailContract.Conformance.Tests.Support;

namespace LightsailContract.Conformance.Tests.Suite;

public class GoodEndpointTests
{
    [Theory]
    [InlineData("Lightsail", 1)]
    [InlineData("Lightsail", 2)]
    [InlineData("IAM", 1)]
    [InlineData("IAM", 2)]
    public async Task No_alarm_on_a_correct_endpoint(string service, long seed)
    {
        var report = await KitRun.AgainstAsync(
            new EndpointBehaviour(),
            service,
            KitRun.Options with
            {
                Seed = seed,
            },
            TestContext.Current.CancellationToken
        );

        report.Complaints().Should().BeEmpty();
        report.Summary.Passed.Should().BeGreaterThan(50);
        report
            .Rules.Where(rule => rule.Kind is "lifecycle" or "quota" or "isolation")
            .Should()
            .OnlyContain(rule => rule.Verdict == Verdict.Passed);
    }
}
