using System.Globalization;
using System.Xml;
using LightsailContract.Conformance.Api;

namespace LightsailContract.Conformance.Reports;

/// <summary>JUnit XML: one suite per group of rules, one test case per rule.</summary>
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
        var suites = JUnitSuite.FromReport(report, outcome, options);
        suites.Aggregate(new JUnitCounts(0, 0, 0, 0), (counts, suite) => counts + suite.Counts(outcome)).Write(xml);
        WriteAttribute(xml, "time", Seconds(report.DurationMs));
        foreach (var suite in suites)
        {
            WriteSuite(xml, report, suite, outcome);
        }

        xml.WriteEndElement();
        xml.WriteEndDocument();
    }

    private static void WriteSuite(XmlWriter xml, ConformanceReport report, JUnitSuite suite, RunOutcome outcome)
    {
        xml.WriteStartElement("testsuite");
        WriteAttribute(xml, "name", KindGroup.TitleOf(suite.Service, suite.Kind));
        suite.Counts(outcome).Write(xml);
        WriteAttribute(xml, "timestamp", report.StartedAt.UtcDateTime.ToString("s", CultureInfo.InvariantCulture));
        xml.WriteStartElement("properties");
        WriteProperty(xml, "endpoint", report.Endpoint);
        WriteProperty(xml, "seed", report.Seed.ToString(CultureInfo.InvariantCulture));
        WriteProperty(xml, "version", report.Version);
        foreach (var end in report.EndedEarly.Where(end => end.Service == suite.Service))
        {
            WriteProperty(xml, "ended-early", end.Message);
        }

        xml.WriteEndElement();
        foreach (var rule in suite.Rules)
        {
            WriteCase(xml, rule, outcome);
        }

        if (suite.WhyNotChecked is { } whyNot)
        {
            WriteRunCase(xml, suite.Service, "the endpoint can be checked", "error", whyNot);
        }

        foreach (var entry in suite.Stale)
        {
            WriteRunCase(xml, suite.Service, "the known failures are up to date", "failure", entry);
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
        else if (JUnitCounts.IsSkipped(rule))
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

    private static void WriteProperty(XmlWriter xml, string name, string value)
    {
        xml.WriteStartElement("property");
        WriteAttribute(xml, "name", name);
        WriteAttribute(xml, "value", value);
        xml.WriteEndElement();
    }

    private static void WriteAttribute(XmlWriter xml, string name, string value) =>
        xml.WriteAttributeString(name, VisibleText.Escape(value));

    private static string Seconds(long milliseconds) =>
        (milliseconds / 1000.0).ToString("0.000", CultureInfo.InvariantCulture);
}
