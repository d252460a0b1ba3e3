using System.Text.Json;
using LightsailContract.Model;

namespace LightsailContract.Conformance.SelfTest;

/// <summary>A self-test's report as JSON, for other programs.</summary>
public static class SelfTestJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n" };

    /// <summary>Writes <c>{ killRate, killed, survived, withoutMutation, requests, results: [ … ] }</c>.</summary>
    /// <param name="report">The report.</param>
    /// <param name="output">The stream, in UTF-8; it is left open.</param>
    public static void Write(SelfTestReport report, Stream output)
    {
        ArgumentNullException.ThrowIfNull(report);
        using var writer = new Utf8JsonWriter(output, Options);
        var without = report.Results.Count(result => result.Mutation is null);
        writer.WriteStartObject();
        writer.WriteNumber("killRate", report.KillRate);
        writer.WriteNumber("killed", report.Results.Count(result => result.Killed));
        writer.WriteNumber("survived", report.Survivors.Count() - without);
        writer.WriteNumber("withoutMutation", without);
        writer.WriteNumber("requests", report.Requests);
        writer.WriteStartArray("results");
        foreach (var result in report.Results)
        {
            Write(writer, result);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, MutantResult result)
    {
        writer.WriteStartObject();
        writer.WriteString("rule", result.RuleId);
        writer.WriteString("level", result.Level == RuleLevel.Must ? "must" : "should");
        writer.WriteString("mutation", result.Mutation);
        writer.WriteBoolean("killed", result.Killed);
        writer.WriteNumber("requests", result.Requests);
        writer.WriteString("note", result.Note);
        writer.WriteEndObject();
    }
}
