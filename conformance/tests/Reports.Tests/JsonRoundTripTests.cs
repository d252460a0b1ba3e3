using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using LightsailContract.Conformance.Api;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Reports.Tests;

public sealed class JsonRoundTripTests
{
    private static readonly IReportWriter Json = ReportWriters.Find("json")!;

    [Fact]
    public void Any_report_survives() =>
        Prop.ForAll(
                Reports().ToArbitrary(),
                report => Json.WriteText(Read(Json.WriteText(report))) == Json.WriteText(report)
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void What_is_read_is_what_was_written() =>
        Read(Json.WriteText(SampleReports.Failing)).Should().BeEquivalentTo(SampleReports.Failing);

    [Fact]
    public void It_has_the_documented_form()
    {
        using var document = JsonDocument.Parse(Json.WriteText(SampleReports.Failing));
        var root = document.RootElement;

        Names(root)
            .Should()
            .ContainInOrder(
                "tool",
                "version",
                "services",
                "endpoint",
                "seed",
                "startedAt",
                "durationMs",
                "summary",
                "rules",
                "observations"
            );
        Names(root.GetProperty("summary"))
            .Should()
            .Equal("passed", "failed", "warned", "notExercised", "unsupported", "skipped", "requests", "checks");
        var rule = root.GetProperty("rules")[0];
        Names(rule).Should().Contain(["id", "level", "statement", "source", "verdict", "observations", "violation"]);
        Names(rule.GetProperty("source")[0]).Should().Contain(["title", "document"]);
        Names(rule.GetProperty("violation")).Should().Contain(["message", "steps", "replay"]);
        Names(rule.GetProperty("violation").GetProperty("steps")[0])
            .Should()
            .Contain(["operation", "request", "status", "response"]);
        root.GetProperty("rules")
            .EnumerateArray()
            .Select(each => each.GetProperty("verdict").GetString())
            .Should()
            .Equal("failed", "passed", "warned", "not exercised", "unsupported", "skipped");
        root.GetProperty("rules")[1].GetProperty("violation").ValueKind.Should().Be(JsonValueKind.Null);
        Names(root.GetProperty("observations")[0]).Should().Contain(["id", "statement", "values"]);
    }

    [Fact]
    public void Unknown_members_are_ignored()
    {
        var text = Json.WriteText(SampleReports.Passing)
            .Replace("\"tool\":", "\"future\": [1], \"tool\":", StringComparison.Ordinal);

        Read(text).Should().BeEquivalentTo(SampleReports.Passing);
    }

    [Theory]
    [InlineData("", "report.json(1,1): ")]
    [InlineData("null", "the file has no report")]
    [InlineData("[]", "report.json(1,2): ")]
    [InlineData("{\n  \"tool\": 1\n}", "report.json(2,12): ")]
    [InlineData("{}", "missing required properties")]
    public void What_is_no_report_is_refused_with_its_place(string text, string message) =>
        FluentActions.Invoking(() => Read(text)).Should().Throw<ReportFormatException>().WithMessage($"*{message}*");

    [Theory]
    [InlineData(
        "\"verdict\": \"passed\"",
        "\"verdict\": \"great\"",
        "expected one of: passed, failed, warned, not exercised, unsupported, skipped"
    )]
    [InlineData("\"verdict\": \"passed\"", "\"verdict\": 0", "expected one of: passed")]
    [InlineData("\"level\": \"must\"", "\"level\": \"may\"", "expected one of: must, should")]
    [InlineData("\"tool\": \"lightsail-contract\"", "\"tool\": null", "null")]
    [InlineData("\"services\": [", "\"services\": [ null,", "a list contains null")]
    public void What_is_wrong_inside_is_named(string right, string wrong, string message)
    {
        var text = Json.WriteText(SampleReports.Passing);
        text.Should().Contain(right);

        FluentActions
            .Invoking(() => Read(text.Replace(right, wrong, StringComparison.Ordinal)))
            .Should()
            .Throw<ReportFormatException>()
            .WithMessage($"report.json*{message}*");
    }

    private static ConformanceReport Read(string text) =>
        JsonReportReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), "report.json");

    private static IEnumerable<string> Names(JsonElement element) =>
        element.EnumerateObject().Select(property => property.Name);

    // Lone surrogates cannot be written as JSON; System.Text.Json replaces them, which is not what is asked here.
    private static Gen<string> Texts() =>
        ArbMap
            .Default.GeneratorFor<string>()
            .Select(text => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text ?? "")));

    private static Gen<ConformanceReport> Reports() =>
        from text in Texts()
        from other in Texts()
        from verdict in Gen.Elements(Enum.GetValues<Verdict>())
        from level in Gen.Elements(Enum.GetValues<RuleLevel>())
        from number in ArbMap.Default.GeneratorFor<int>()
        from message in Gen.Elements(null, text)
        let rule = SampleReports.Rule(text, other, verdict, [text, other], level) with
        {
            Note = message,
            Observations = number,
            Violation = message is null
                ? null
                : new Violation(other, [SampleReports.Step(text, other, text, other)], message),
        }
        select SampleReports.Of([rule], new Observation(text, other, [text])) with
        {
            Seed = number,
            Endpoint = other,
        };
}
