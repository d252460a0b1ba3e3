using System.Text.Json.Nodes;

namespace LightsailContract.Conformance.Endpoints.Variants;

internal static class JsonWalk
{
    /// <summary>Visits every object of a document, the outermost last.</summary>
    public static void Objects(JsonNode? node, Action<JsonObject> visit)
    {
        switch (node)
        {
            case JsonObject members:
                foreach (var (_, value) in members.ToList())
                {
                    Objects(value, visit);
                }

                visit(members);
                break;
            case JsonArray entries:
                foreach (var entry in entries.ToList())
                {
                    Objects(entry, visit);
                }

                break;
        }
    }
}
