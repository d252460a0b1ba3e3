using System.Globalization;
using System.Net;
using System.Xml.Linq;
using LightsailContract.Conformance.Api;

namespace LightsailContract.Conformance.Reports.Tests;

/// <summary>The suites of the JUnit file are the groups of the other reports.</summary>
public sealed class JUnitTests
{
    private static readonly string[] Counts = ["tests", "failures", "errors", "skipped"];

    [Fact]
    public void A_suite_is_a_group_of_the_html_report()
    {
        var report = SampleReports.Failing;
        var names = Suites(report, new ReportOptions()).Select(suite => suite.Attribute("name")!.Value).ToList();

        names
            .Should()
            .Equal(report.Rules.Select(rule => $"{rule.Service} · {rule.Kind}").Distinct(StringComparer.Ordinal));
        var html = WebUtility.HtmlDecode(ReportWriters.Find("html")!.WriteText(report));
        names.Should().OnlyContain(name => html.Contains(name, StringComparison.Ordinal));
    }

    [Fact]
    public void What_concerns_the_run_has_its_own_suite_and_counts_once()
    {
        var report = SampleReports.Failing with
        {
            EndedEarly = [new EarlyEnd("IAM", EarlyEndReason.Endpoint, "It ended.")],
        };
        var suites = Suites(report, new ReportOptions { Stale = ["known.txt(1,1): stale"] }).ToList();

        var runs = suites.Where(suite => suite.Attribute("name")!.Value.EndsWith("run", StringComparison.Ordinal));
        runs.SelectMany(suite => suite.Elements("testcase"))
            .Select(test => $"{test.Attribute("classname")!.Value}: {test.Attribute("name")!.Value}")
            .Should()
            .Equal("Lightsail.run: the known failures are up to date", "IAM.run: the endpoint can be checked");
        foreach (var count in Counts)
        {
            suites.Sum(suite => Number(suite, count)).Should().Be(Number(suites[0].Parent!, count), count);
        }

        foreach (var suite in suites)
        {
            Number(suite, "tests").Should().Be(suite.Elements("testcase").Count());
        }
    }

    private static IEnumerable<XElement> Suites(ConformanceReport report, ReportOptions options) =>
        XDocument.Parse(ReportWriters.Find("junit")!.WriteText(report, options)).Root!.Elements("testsuite");

    private static int Number(XElement element, string name) =>
        int.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);
}
