using LightsailContract.Conformance.Endpoints;
using LightsailContract.Conformance.SelfTest;
using LightsailContract.Conformance.Suite;
using LightsailContract.Conformance.Tests.Support;

namespace LightsailContract.Conformance.Tests.SelfTesting;

public class KillRateTests
{
    [Theory]
    [InlineData("Lightsail")]
    [InlineData("IAM")]
    public async Task Every_rule_notices_what_breaks_it(string service)
    {
        var report = await SelfTestRun.AgainstAsync(service, new EndpointBehaviour());

        var text = new StringWriter { NewLine = "\n" };
        SelfTestText.Write(report, everything: true, text);
        TestContext.Current.TestOutputHelper?.WriteLine(text.ToString());
        report.Survivors.Should().BeEmpty();
        report.KillRate.Should().Be(1);
        report
            .Results.Select(result => result.RuleId)
            .Distinct()
            .Should()
            .Equal(RuleCatalog.Derive([Contracts.Of(service)]).Select(rule => rule.Id));
    }
}
