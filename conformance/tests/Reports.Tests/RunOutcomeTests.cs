using System.Globalization;
using System.Xml.Linq;
using LightsailContract.Conformance.Api;

namespace LightsailContract.Conformance.Reports.Tests;

/// <summary>Headline, sign, JUnit and exit code agree, whatever the rules, the end of the run and the options.</summary>
public sealed class RunOutcomeTests
{
    private static readonly (string Name, Verdict Verdict)[] Kinds =
    [
        ("passed", Verdict.Passed),
        ("failed", Verdict.Failed),
        ("warned", Verdict.Warned),
        ("known-failed", Verdict.Failed),
        ("known-warned", Verdict.Warned),
        ("skipped", Verdict.Skipped),
    ];

    private static readonly HashSet<string> Known = ["known-failed", "known-warned"];

    [Fact]
    public void Every_form_of_a_result_says_the_same()
    {
        foreach (var (report, options) in Combinations())
        {
            var outcome = RunOutcome.Of(report, options);
            var why =
                $"{string.Join(' ', report.Rules.Select(rule => rule.Id))}, {string.Concat(report.EndedEarly.Select(end => end.Reason))}, {options}: {outcome.Headline}";
            var says = outcome.Headline;
            var isBroken = report.Rules.Any(rule => rule.Id == "failed" || (options.Strict && rule.Id == "warned"));

            (outcome.Result == RunResult.Broken).Should().Be(isBroken || options.Stale.Count > 0, why);
            SaysBroken(says).Should().Be(isBroken, why);
            (outcome.Verdict == Verdict.Failed).Should().Be(outcome.Result == RunResult.Broken, why);
            if (says.StartsWith("No ", StringComparison.Ordinal))
            {
                outcome.Result.Should().Be(RunResult.Conforming, why);
            }

            if (says == "No rule is broken")
            {
                report
                    .Rules.Should()
                    .OnlyContain(rule => rule.Verdict != Verdict.Failed && rule.Verdict != Verdict.Warned, why);
            }

            if (outcome.Result == RunResult.NotChecked || report.EndedEarly.Count > 0)
            {
                says.Should().MatchRegex("[Nn]ot checked completely|Nothing was checked|out of date|broken", why);
            }

            (Number(report, options, "failures") + Number(report, options, "errors") > 0)
                .Should()
                .Be(outcome.Result != RunResult.Conforming, why);
            ReportWriters.Find("md")!.WriteText(report, options).Should().Contain($" {says}\n", why);
        }
    }

    [Fact]
    public void The_page_has_the_same_headline_and_the_groups_of_the_screen()
    {
        var report = SampleReports.Of([.. Kinds.Select(Rule)]);
        var options = new ReportOptions { Known = Known };

        var page = ReportWriters.Find("html")!.WriteText(report, options);
        var text = ReportWriters.Find("md")!.WriteText(report, options);

        page.Should().Contain($"</span>{RunOutcome.Of(report, options).Headline}</h1>");
        foreach (var shown in new[] { page, text })
        {
            var places = ViolationGroup
                .FromReport(report, Known)
                .SelectMany(group => group.Rules)
                .Select(rule => shown.IndexOf($"What {rule.Id} says.", StringComparison.Ordinal))
                .ToList();
            places.Should().NotContain(-1).And.BeInAscendingOrder().And.HaveCount(4);
            shown.Should().Contain("known to fail");
        }
    }

    private static IEnumerable<(ConformanceReport Report, ReportOptions Options)> Combinations()
    {
        EarlyEndReason?[] ends = [null, .. Enum.GetValues<EarlyEndReason>()];
        for (var set = 1; set < 1 << Kinds.Length; set++)
        {
            var rules = Kinds.Where((_, place) => (set & (1 << place)) != 0).Select(Rule).ToList();
            foreach (var end in ends)
            {
                var report = SampleReports.Of(rules) with
                {
                    EndedEarly = end is { } reason ? [new EarlyEnd("Lightsail", reason, "It ended.")] : [],
                };
                foreach (var strict in new[] { false, true })
                {
                    yield return (report, new ReportOptions(strict) { Known = Known });
                    yield return (
                        report,
                        new ReportOptions(strict) { Known = Known, Stale = ["known.txt(1,1): stale"] }
                    );
                }
            }
        }
    }

    private static bool SaysBroken(string headline) =>
        headline.Contains("rule is broken", StringComparison.Ordinal)
            && !headline.StartsWith("No ", StringComparison.Ordinal)
        || headline.Contains("rules are broken", StringComparison.Ordinal);

    private static int Number(ConformanceReport report, ReportOptions options, string name) =>
        int.Parse(
            XDocument.Parse(ReportWriters.Find("junit")!.WriteText(report, options)).Root!.Attribute(name)!.Value,
            CultureInfo.InvariantCulture
        );

    private static RuleResult Rule((string Name, Verdict Verdict) kind) =>
        SampleReports.Rule(kind.Name, "quota", kind.Verdict, ["Create"]) with
        {
            Location = null,
            Violation = kind.Verdict is Verdict.Failed or Verdict.Warned
                ? new Violation($"{kind.Name} is broken.", [SampleReports.Step("Create", kind.Name, "", "")], "{}")
                : null,
        };
}
