using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Reports;

namespace LightsailContract.Cli.Tests;

public sealed class CompareTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Equal_reports_exit_0()
    {
        var run = await CliRun.OfAsync("compare", Write("a.json", Verdict.Passed), Write("b.json", Verdict.Passed));

        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("No difference.");
    }

    [Fact]
    public async Task A_changed_verdict_exits_1_and_is_named()
    {
        var run = await CliRun.OfAsync(
            "compare",
            Write("a.json", Verdict.Passed),
            Write("b.json", Verdict.NotExercised)
        );

        run.ExitCode.Should().Be(1);
        run.Output.Should().Contain("Todo/rule (must): passed → not exercised");
    }

    [Fact]
    public async Task Json_names_both_verdicts() =>
        (await CliRun.OfAsync("compare", "--json", Write("a.json", Verdict.Passed), Write("b.json", Verdict.Warned)))
            .Output.Should()
            .Contain("\"before\": \"passed\"")
            .And.Contain("\"after\": \"warned\"");

    [Fact]
    public async Task What_is_no_report_exits_2_with_its_place()
    {
        var run = await CliRun.OfAsync(
            "compare",
            _folder.Write("a.json", "{\n\"tool\": 1 }"),
            Write("b.json", Verdict.Passed)
        );

        run.ExitCode.Should().Be(2);
        run.ErrorLines.Should().ContainSingle().Which.Should().Contain("a.json(2,");
    }

    private string Write(string name, Verdict verdict)
    {
        var rule = new RuleResult
        {
            Id = "Todo/rule",
            Service = "Todo",
            Kind = "quota",
            Operations = [],
            Level = Model.RuleLevel.Must,
            Statement = "s",
            Source = [],
            Verdict = verdict,
            Observations = 1,
        };
        var report = new ConformanceReport
        {
            Tool = "t",
            Version = "1",
            Services = ["Todo"],
            Endpoint = name,
            Seed = 1,
            StartedAt = DateTimeOffset.UnixEpoch,
            DurationMs = 1,
            Summary = new ReportSummary(0, 0, 0, 0, 0, 0, 0, 0),
            Rules = [rule],
            Observations = [],
        };
        ReportWriters.Find("json")!.WriteFile(report, _folder[name]);
        return _folder[name];
    }
}
