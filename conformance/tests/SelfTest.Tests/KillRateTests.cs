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

    [Fact]
    public async Task The_rule_of_a_closed_enum_notices_a_new_value()
    {
        var closed = Contracts.With(
            "Lightsail",
            """
            apply: { StatusType: { closed: true } }
            citations: { StatusType.closed: [access-key] }
            """
        );

        var report = await SelfTestRun.AgainstAsync(
            closed,
            new EndpointBehaviour(),
            "Lightsail/response-shape/*.status/enum-documented"
        );

        report.Results.Should().NotBeEmpty();
        report.Survivors.Should().BeEmpty();
    }
}
