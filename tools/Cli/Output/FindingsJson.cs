using System.Text.Json;
using System.Text.Json.Serialization;
using LightsailContract.Model;

namespace LightsailContract.Cli;

/// <summary>Findings as JSON, for other programs.</summary>
internal static class FindingsJson
{
    public static string Serialize(IEnumerable<Finding> findings)
    {
        var rows = findings.Select(finding => new FindingRow(
            finding.Rule.Id,
            finding.Rule.Severity == FindingSeverity.Error ? "error" : "warning",
            finding.Message,
            finding.Location.File,
            finding.Location.Line,
            finding.Location.Column,
            finding.Location.EndLine,
            finding.Location.EndColumn
        ));
        return JsonSerializer.Serialize(new FindingRows([.. rows]), FindingsJsonContext.Default.FindingRows) + "\n";
    }
}

/// <summary>The document.</summary>
internal sealed record FindingRows(IReadOnlyList<FindingRow> Findings);

/// <summary>One finding.</summary>
internal sealed record FindingRow(
    string Id,
    string Severity,
    string Message,
    string File,
    int Line,
    int Column,
    int EndLine,
    int EndColumn
);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    WriteIndented = true,
    NewLine = "\n"
)]
[JsonSerializable(typeof(FindingRows))]
internal sealed partial class FindingsJsonContext : JsonSerializerContext;
