using System.Text.Json;
using LightsailContract.Conformance.Api;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Reports.Tests;

public sealed class SarifTests
{
    [Fact]
    public void A_result_points_at_its_rules_line_in_the_contract()
    {
        using var document = Write(SampleReports.Failing, new ReportOptions());
        var run = document.RootElement.GetProperty("runs")[0];
        var result = run.GetProperty("results")[0];
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");

        place.GetProperty("artifactLocation").GetProperty("uri").GetString().Should().Be("spec/lightsail.rules.yaml");
        place.GetProperty("region").GetProperty("startLine").GetInt32().Should().Be(12);
        var rule = run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[
            result.GetProperty("ruleIndex").GetInt32()
        ];
        rule.GetProperty("id").GetString().Should().Be(result.GetProperty("ruleId").GetString());
        run.GetProperty("results")
            .EnumerateArray()
            .Select(each => each.GetProperty("level").GetString())
            .Should()
            .Equal("error", "warning");
    }

    [Fact]
    public void Strict_makes_a_should_an_error()
    {
        using var document = Write(SampleReports.Failing, new ReportOptions(Strict: true));

        document
            .RootElement.GetProperty("runs")[0]
            .GetProperty("results")
            .EnumerateArray()
            .Should()
            .OnlyContain(each => each.GetProperty("level").GetString() == "error");
    }

    [Theory]
    [InlineData("spec\\a b#1.yaml", "spec/a%20b%231.yaml")]
    [InlineData("/somewhere/a b.yaml", "file:///somewhere/a%20b.yaml")]
    public void A_files_name_becomes_an_address(string file, string address)
    {
        var rule = SampleReports.Rule("Lightsail/r", "k", Verdict.Failed, []) with
        {
            Location = new SourceLocation(file, 1, 1, 1, 2),
        };

        using var document = Write(SampleReports.Of([rule]), new ReportOptions());

        document
            .RootElement.GetProperty("runs")[0]
            .GetProperty("results")[0]
            .GetProperty("locations")[0]
            .GetProperty("physicalLocation")
            .GetProperty("artifactLocation")
            .GetProperty("uri")
            .GetString()
            .Should()
            .Be(address);
    }

    private static JsonDocument Write(ConformanceReport report, ReportOptions options) =>
        JsonDocument.Parse(ReportWriters.Find("sarif")!.WriteText(report, options));
}
