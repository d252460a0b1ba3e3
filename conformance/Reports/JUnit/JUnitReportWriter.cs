using System.Globalization;
using System.Xml;
using LightsailContract.Conformance.Api;

namespace LightsailContract.Conformance.Reports;

/// <summary>JUnit XML: one suite for each service, one test case for each rule.</summary>
internal sealed class JUnitReportWriter : IReportWriter
{
    public string Kind => "junit";

    public void Write(ConformanceReport report, Stream output, ReportOptions options)
    {
        var settings = new XmlWriterSettings
        {
            Encoding = Utf8.Strict,
            Indent = true,
            NewLineChars = "\n",
            CloseOutput = false,
        };
        using var xml = XmlWriter.Create(output, settings);
        xml.WriteStartDocument();
        xml.WriteStartElement("testsuites");
        WriteAttribute(xml, "name", $"{report.Tool} {report.Endpoint}");
        var outcome = RunOutcome.Of(report, options);
        var services = report.Rules.GroupBy(rule => rule.Service, StringComparer.Ordinal).ToList();
        WriteCounts(
            xml,
            report.Rules,
            outcome,
            services.Count(each => outcome.WhyNotChecked(each.Key) is not null),
            options.Stale.Count
        );
        WriteAttribute(xml, "time", Seconds(report.DurationMs));
        foreach (var service in services)
        {
            WriteSuite(xml, report, service.Key, [.. service], outcome, service == services[0] ? options.Stale : []);
        }

        xml.WriteEndElement();
        xml.WriteEndDocument();
    }

    private static void WriteSuite(
        XmlWriter xml,
        ConformanceReport report,
        string service,
        RuleResult[] rules,
        RunOutcome outcome,
        IReadOnlyList<string> stale
    )
    {
        xml.WriteStartElement("testsuite");
        WriteAttribute(xml, "name", service);
        var whyNot = outcome.WhyNotChecked(service);
        WriteCounts(xml, rules, outcome, whyNot is null ? 0 : 1, stale.Count);
        WriteAttribute(xml, "timestamp", report.StartedAt.UtcDateTime.ToString("s", CultureInfo.InvariantCulture));
        xml.WriteStartElement("properties");
        WriteProperty(xml, "endpoint", report.Endpoint);
        WriteProperty(xml, "seed", report.Seed.ToString(CultureInfo.InvariantCulture));
        WriteProperty(xml, "version", report.Version);
        foreach (var end in report.EndedEarly.Where(end => end.Service == service))
        {
            WriteProperty(xml, "ended-early", end.Message);
        }

        xml.WriteEndElement();
        foreach (var rule in rules)
        {
            WriteCase(xml, rule, outcome);
        }

        if (whyNot is not null)
        {
            WriteRunCase(xml, service, "the endpoint can be checked", "error", whyNot);
        }

        foreach (var entry in stale)
        {
            WriteRunCase(xml, service, "the known failures are up to date", "failure", entry);
        }

        xml.WriteEndElement();
    }

    private static void WriteCase(XmlWriter xml, RuleResult rule, RunOutcome outcome)
    {
        xml.WriteStartElement("testcase");
        WriteAttribute(xml, "classname", $"{rule.Service}.{rule.Kind}");
        WriteAttribute(xml, "name", rule.Id);
        if (rule.Location is { } location)
        {
            WriteAttribute(xml, "file", location.File);
            WriteAttribute(xml, "line", location.Line.ToString(CultureInfo.InvariantCulture));
        }

        if (outcome.Counts(rule))
        {
            xml.WriteStartElement("failure");
            WriteAttribute(xml, "type", rule.Level.Word());
            WriteAttribute(xml, "message", rule.Violation?.Message ?? rule.Statement);
            xml.WriteString(VisibleText.Escape(Details(rule), lines: true));
            xml.WriteEndElement();
        }
        else if (IsSkipped(rule))
        {
            xml.WriteStartElement("skipped");
            WriteAttribute(
                xml,
                "message",
                rule.Note is null ? rule.Verdict.Word() : $"{rule.Verdict.Word()}: {rule.Note}"
            );
            xml.WriteEndElement();
        }
        else if (outcome.IsKnown(rule))
        {
            xml.WriteStartElement("skipped");
            WriteAttribute(xml, "message", $"known to fail: {rule.Violation?.Message ?? rule.Statement}");
            xml.WriteEndElement();
        }
        else if (rule.Verdict == Verdict.Warned)
        {
            xml.WriteElementString("system-out", VisibleText.Escape($"warned: {Details(rule)}", lines: true));
        }

        xml.WriteEndElement();
    }

    private static string Details(RuleResult rule)
    {
        var calls = rule.Violation is null ? "" : ViolationText.Render(rule.Violation);
        return $"{rule.Statement}\n{ReportWords.Sources(rule)}\n\n{calls}";
    }

    /// <summary>A case that is not a rule. It makes the file fail if the run does.</summary>
    private static void WriteRunCase(XmlWriter xml, string service, string name, string element, string message)
    {
        xml.WriteStartElement("testcase");
        WriteAttribute(xml, "classname", $"{service}.run");
        WriteAttribute(xml, "name", name);
        xml.WriteStartElement(element);
        WriteAttribute(xml, "message", message);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static bool IsSkipped(RuleResult rule) =>
        rule.Verdict is Verdict.NotExercised or Verdict.Unsupported or Verdict.Skipped;

    private static void WriteCounts(
        XmlWriter xml,
        IReadOnlyCollection<RuleResult> rules,
        RunOutcome outcome,
        int errors,
        int stale
    )
    {
        WriteAttribute(xml, "tests", Text(rules.Count + errors + stale));
        WriteAttribute(xml, "failures", Text(rules.Count(outcome.Counts) + stale));
        WriteAttribute(xml, "errors", Text(errors));
        WriteAttribute(xml, "skipped", Text(rules.Count(rule => IsSkipped(rule) || outcome.IsKnown(rule))));
    }

    private static void WriteProperty(XmlWriter xml, string name, string value)
    {
        xml.WriteStartElement("property");
        WriteAttribute(xml, "name", name);
        WriteAttribute(xml, "value", value);
        xml.WriteEndElement();
    }

    private static void WriteAttribute(XmlWriter xml, string name, string value) =>
        xml.WriteAttributeString(name, VisibleText.Escape(value));

    private static string Text(int count) => count.ToString(CultureInfo.InvariantCulture);

    private static string Seconds(long milliseconds) =>
        (milliseconds / 1000.0).ToString("0.000", CultureInfo.InvariantCulture);
}
