using System.Text.Json;
using LightsailContract.Conformance.Api;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Reports;

/// <summary>A rule's reportingDescriptor.</summary>
internal static class SarifRule
{
    public static void Write(Utf8JsonWriter json, RuleResult rule, ReportOptions options)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        SarifText.Write(json, "shortDescription", rule.Statement);
        if (rule.Source.Count > 0)
        {
            SarifText.Write(
                json,
                "help",
                $"{rule.Statement}\n{(rule.Basis == RuleBasis.Documented ? "Documented in" : "Inferred from")}: {ReportWords.Sources(rule)}"
            );
        }

        if (rule.Source.FirstOrDefault(source => source.Url is not null)?.Url is { } url)
        {
            json.WriteString("helpUri", url);
        }

        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", rule.Level == RuleLevel.Must || options.Strict ? "error" : "warning");
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.WriteString("verdict", rule.Verdict.Word());
        json.WriteNumber("observations", rule.Observations);
        json.WriteStartArray("tags");
        json.WriteStringValue(rule.Service);
        json.WriteStringValue(rule.Kind);
        json.WriteStringValue(rule.Level.Word());
        json.WriteStringValue(rule.Basis.Word());
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    public static string Level(RuleResult rule, ReportOptions options) =>
        rule.Verdict == Verdict.Failed || options.Strict ? "error" : "warning";
}
