using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using LightsailContract.Importers.Botocore;
using LightsailContract.Model;
using LightsailContract.Protocol.Tests.Emission;

namespace LightsailContract.Protocol.Tests.Cases;

/// <summary>One published case, with the model that its suite carries.</summary>
/// <param name="Protocol">The name of its file: <c>json</c>, <c>json_1_0</c>, <c>query</c> …</param>
/// <param name="Direction"><c>input</c> or <c>output</c>.</param>
/// <param name="Suite">The suite's place in its file.</param>
/// <param name="SuiteJson">The whole suite.</param>
/// <param name="Json">The case.</param>
internal sealed record ProtocolCase(
    string Protocol,
    string Direction,
    int Suite,
    JsonElement SuiteJson,
    JsonElement Json
)
{
    private static readonly ConcurrentDictionary<(string, string, int), Lazy<EmittedService>> Services = new();

    /// <summary>Whether its bodies are JSON.</summary>
    public bool IsJson => Protocol.StartsWith("json", StringComparison.Ordinal);

    public string Id => Json.GetProperty("id").GetString()!;

    public string SuiteName => SuiteJson.GetProperty("description").GetString()!;

    /// <summary>The case's key in tests and in the known failures.</summary>
    public string Key => $"{Protocol}/{Direction}/{Suite}/{Id}";

    /// <summary>The suite's model as emitted code.</summary>
    public EmittedService Service() =>
        Services.GetOrAdd((Protocol, Direction, Suite), _ => new Lazy<EmittedService>(Emit)).Value;

    private EmittedService Emit()
    {
        var imported = BotocoreModelReader.Read(SuiteJson, SuiteName);
        imported.Findings.Should().NotContain(finding => finding.Rule.Severity == FindingSeverity.Error);
        return EmittedService.Of(imported.Contract!);
    }

    public string OperationName => Json.GetProperty("given").GetProperty("name").GetString()!;

    public JsonElement Get(params string[] path)
    {
        var at = Json;
        foreach (var name in path)
        {
            if (!at.TryGetProperty(name, out at))
            {
                return default;
            }
        }

        return at;
    }

    public byte[] Body(string message) =>
        Get(message, "body") is { ValueKind: JsonValueKind.String } body
            ? Encoding.UTF8.GetBytes(body.GetString()!)
            : [];
}
