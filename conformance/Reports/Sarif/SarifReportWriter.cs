using System.Text.Json;
using LightsailContract.Conformance.Api;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Reports;

/// <summary>SARIF 2.1.0: a broken rule points at its line in the contract, its calls are the code flow.</summary>
internal sealed class SarifReportWriter : IReportWriter
{
    public string Kind => "sarif";

    public void Write(ConformanceReport report, Stream output, ReportOptions options)
    {
        using (var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            WriteRun(json, report, options);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static void WriteRun(Utf8JsonWriter json, ConformanceReport report, ReportOptions options)
    {
        json.WriteStartObject();
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", report.Tool);
        json.WriteString("version", report.Version);
        json.WriteStartArray("rules");
        foreach (var rule in report.Rules)
        {
            SarifRule.Write(json, rule, options);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean(
            "executionSuccessful",
            report.EndedEarly.Count == 0 && RunOutcome.Of(report, options).Result != RunResult.NotChecked
        );
        json.WriteString("startTimeUtc", report.StartedAt.UtcDateTime);
        json.WriteString("endTimeUtc", report.StartedAt.UtcDateTime.AddMilliseconds(report.DurationMs));
        WriteNotifications(json, report);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        for (var i = 0; i < report.Rules.Count; i++)
        {
            if (report.Rules[i] is { Verdict: Verdict.Failed or Verdict.Warned } rule)
            {
                WriteResult(json, rule, i, options);
            }
        }

        json.WriteEndArray();
        json.WriteStartObject("properties");
        json.WriteString("endpoint", VisibleText.Escape(report.Endpoint));
        json.WriteNumber("seed", report.Seed);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteNotifications(Utf8JsonWriter json, ConformanceReport report)
    {
        if (report.EndedEarly.Count == 0)
        {
            return;
        }

        json.WriteStartArray("toolExecutionNotifications");
        foreach (var end in report.EndedEarly)
        {
            json.WriteStartObject();
            json.WriteString("level", end.IsWanted ? "note" : "error");
            json.WriteStartObject("message");
            json.WriteString("text", VisibleText.Escape(ReportWords.EndedEarly(end)));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteResult(Utf8JsonWriter json, RuleResult rule, int index, ReportOptions options)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", rule.Id);
        json.WriteNumber("ruleIndex", index);
        json.WriteString("kind", "fail");
        json.WriteString("level", SarifRule.Level(rule, options));
        SarifText.Write(json, "message", rule.Violation?.Message ?? rule.Statement);
        if (rule.Location is not null)
        {
            json.WriteStartArray("locations");
            WriteLocation(json, rule.Location);
            json.WriteEndArray();
        }

        if (options.Known.Contains(rule.Id))
        {
            json.WriteStartArray("suppressions");
            json.WriteStartObject();
            json.WriteString("kind", "external");
            json.WriteString("justification", "known to fail");
            json.WriteEndObject();
            json.WriteEndArray();
        }

        // The finding is the same as long as the same rule is broken, even if its line has moved.
        json.WriteStartObject("partialFingerprints");
        json.WriteString("rule/v1", rule.Id);
        json.WriteEndObject();
        if (rule.Violation is { Steps.Count: > 0 } violation)
        {
            WriteCodeFlow(json, violation);
        }

        json.WriteEndObject();
    }

    private static void WriteLocation(Utf8JsonWriter json, SourceLocation location)
    {
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        if (Path.IsPathRooted(location.File))
        {
            json.WriteString("uri", new Uri(location.File).AbsoluteUri);
        }
        else
        {
            var segments = location.File.Replace('\\', '/').Split('/').Select(Uri.EscapeDataString);
            json.WriteString("uri", string.Join('/', segments));
            json.WriteString("uriBaseId", "%SRCROOT%");
        }

        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", location.Line);
        json.WriteNumber("startColumn", location.Column);
        json.WriteNumber("endLine", location.EndLine);
        json.WriteNumber("endColumn", location.EndColumn);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteCodeFlow(Utf8JsonWriter json, Violation violation)
    {
        json.WriteStartArray("codeFlows");
        json.WriteStartObject();
        json.WriteStartArray("threadFlows");
        json.WriteStartObject();
        json.WriteStartArray("locations");
        foreach (var step in violation.Steps)
        {
            json.WriteStartObject();
            json.WriteStartObject("location");
            SarifText.Write(json, "message", $"{step.Description} → {step.Status}");
            json.WriteStartArray("logicalLocations");
            json.WriteStartObject();
            json.WriteString("name", VisibleText.Escape(step.Operation));
            json.WriteString("kind", "function");
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }
}
