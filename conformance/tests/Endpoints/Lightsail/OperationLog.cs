using System.Collections.Concurrent;
using System.Text.Json.Nodes;

namespace LightsailContract.Conformance.Endpoints.Lightsail;

/// <summary>The records of what was done, which GetOperation reads again.</summary>
internal sealed class OperationLog
{
    private readonly ConcurrentDictionary<string, string> _records = new(StringComparer.Ordinal);

    public JsonArray Append(string bucketName, string operation, string details)
    {
        var id = Guid.NewGuid().ToString();
        var now = DateTimeOffset.UtcNow;
        var record = new JsonObject
        {
            ["id"] = id,
            ["resourceName"] = bucketName,
            ["resourceType"] = "Bucket",
            ["createdAt"] = LightsailTime.Node(now),
            ["location"] = Location(),
            ["isTerminal"] = true,
            ["operationDetails"] = details,
            ["operationType"] = operation,
            ["status"] = "Succeeded",
            ["statusChangedAt"] = LightsailTime.Node(now),
        };
        _records[id] = record.ToJsonString();
        return [record];
    }

    public JsonNode Find(string id) =>
        _records.TryGetValue(id, out var record)
            ? JsonNode.Parse(record)!
            : throw new ProblemException(ProblemKind.UnknownRecord, id);

    public static JsonObject Location() => new() { ["availabilityZone"] = "all", ["regionName"] = "us-east-1" };
}
