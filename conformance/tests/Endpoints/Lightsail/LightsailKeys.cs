using System.Text.Json.Nodes;
using LightsailContract.Conformance.Endpoints.State;

namespace LightsailContract.Conformance.Endpoints.Lightsail;

/// <summary>The three operations on a bucket's access keys.</summary>
internal sealed class LightsailKeys(KeyStore store, OperationLog log)
{
    public async Task<JsonObject> CreateAsync(Exchange call)
    {
        var bucketName = call.Input.Text("bucketName");
        var key = await store.CreateAsync(bucketName);
        return new JsonObject
        {
            ["accessKey"] = new JsonObject
            {
                ["accessKeyId"] = key.Id,
                ["secretAccessKey"] = key.Secret,
                ["status"] = key.Status,
                ["createdAt"] = LightsailTime.Node(key.CreatedAt),
            },
            ["operations"] = log.Append(bucketName, call.Operation, ""),
        };
    }

    public Task<JsonObject> ListAsync(Exchange call)
    {
        var keys = store.List(call.Input.Text("bucketName"));
        return Task.FromResult(
            new JsonObject { ["accessKeys"] = new JsonArray([.. keys.Select(key => (JsonNode)Describe(key))]) }
        );
    }

    public async Task<JsonObject> DeleteAsync(Exchange call)
    {
        var bucketName = call.Input.Text("bucketName");
        await store.DeleteAsync(bucketName, call.Input.Text("accessKeyId"));
        return new JsonObject { ["operations"] = log.Append(bucketName, call.Operation, "") };
    }

    private static JsonObject Describe(StoredKey key) =>
        new()
        {
            ["accessKeyId"] = key.Id,
            ["status"] = key.Status,
            ["createdAt"] = LightsailTime.Node(key.CreatedAt),
            ["lastUsed"] = new JsonObject { ["region"] = "N/A", ["serviceName"] = "N/A" },
        };
}
