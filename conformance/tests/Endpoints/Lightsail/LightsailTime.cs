using System.Text.Json.Nodes;

namespace LightsailContract.Conformance.Endpoints.Lightsail;

/// <summary>Timestamps as the JSON protocol writes them: epoch seconds, three decimals.</summary>
public static class LightsailTime
{
    /// <summary>A timestamp's number.</summary>
    public static decimal Seconds(DateTimeOffset time) => time.ToUnixTimeMilliseconds() / 1000m;

    /// <summary>A timestamp as a node.</summary>
    public static JsonNode Node(DateTimeOffset time) => JsonValue.Create(Seconds(time));
}
