using System.Text.Json;
using System.Text.Json.Nodes;
using LightsailContract.Diff.Changes;
using LightsailContract.Model;

namespace LightsailContract.Diff.Reports;

/// <summary>The result as SARIF 2.1.0, for tools that show findings in code.</summary>
public static class SarifReport
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, NewLine = "\n" };

    /// <summary>The text, ended by a line break.</summary>
    /// <param name="result">What differs.</param>
    /// <param name="version">The version of this program.</param>
    public static string Write(DiffResult result, string version)
    {
        ArgumentNullException.ThrowIfNull(result);
        var kinds = result.Changes.Select(change => change.Kind).Distinct().ToList();
        var rules = kinds.Select(kind =>
            (JsonNode)new JsonObject { ["id"] = kind.Id, ["shortDescription"] = Text(kind.Meaning) }
        );
        var results = result.Changes.Select(change => (JsonNode)Result(change, kinds.IndexOf(change.Kind)));
        var sarif = new JsonObject
        {
            ["$schema"] = "https://json.schemastore.org/sarif-2.1.0.json",
            ["version"] = "2.1.0",
            ["runs"] = new JsonArray(
                new JsonObject
                {
                    ["tool"] = new JsonObject
                    {
                        ["driver"] = new JsonObject
                        {
                            ["name"] = "lightsail-contract",
                            ["version"] = version,
                            ["rules"] = new JsonArray([.. rules]),
                        },
                    },
                    ["results"] = new JsonArray([.. results]),
                }
            ),
        };
        return sarif.ToJsonString(Options) + "\n";
    }

    private static JsonObject Result(Change change, int rule)
    {
        var result = new JsonObject
        {
            ["ruleId"] = change.Kind.Id,
            ["ruleIndex"] = rule,
            ["level"] = change.Worst switch
            {
                Severity.Break => "error",
                Severity.Risk => "warning",
                _ => "note",
            },
            ["message"] = Text($"{change.Subject}: {change.Message}. {DiffWords.Whom(change.Severities)}".TrimEnd()),
        };
        if ((change.New ?? change.Old) is { } place)
        {
            result["locations"] = new JsonArray(Location(place));
        }

        if (change is { New: not null, Old: { } old })
        {
            result["relatedLocations"] = new JsonArray(Location(old));
        }

        return result;
    }

    private static JsonObject Text(string text) => new() { ["text"] = text };

    private static JsonObject Location(SourceLocation place) =>
        new()
        {
            ["physicalLocation"] = new JsonObject
            {
                ["artifactLocation"] = new JsonObject
                {
                    ["uri"] = Uri.EscapeDataString(place.File.Replace('\\', '/'))
                        .Replace("%2F", "/", StringComparison.Ordinal),
                },
                ["region"] = new JsonObject { ["startLine"] = place.Line, ["startColumn"] = place.Column },
            },
        };
}
