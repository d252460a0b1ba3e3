using System.Text.Json.Nodes;
using LightsailContract.Conformance.Endpoints.State;
using LightsailContract.Conformance.Endpoints.Wire;

namespace LightsailContract.Conformance.Endpoints.Lightsail;

/// <summary>The operations on buckets, as far as access keys need them.</summary>
internal sealed class LightsailBuckets(KeyStore store, OperationLog log, int pageSize)
{
    public Task<JsonObject> CreateAsync(Exchange call)
    {
        var name = call.Input.Text("bucketName");
        if (!store.AddOwner(name))
        {
            throw new ProblemException(ProblemKind.OwnerExists, name);
        }

        return Task.FromResult(
            new JsonObject
            {
                ["bucket"] = Describe(name, store.Read(ledger => ledger.Owners.GetValueOrDefault(name))),
                ["operations"] = log.Append(name, call.Operation, call.Input.Text("bundleId")),
            }
        );
    }

    public Task<JsonObject> DeleteAsync(Exchange call)
    {
        var name = call.Input.Text("bucketName");
        store.RemoveOwner(name, call.Input.Flag("forceDelete"));
        return Task.FromResult(new JsonObject { ["operations"] = log.Append(name, call.Operation, "") });
    }

    public Task<JsonObject> ListAsync(Exchange call)
    {
        var wanted = call.Input["bucketName"];
        var buckets = store.Read(ledger =>
            ledger.Owners.Where(owner => wanted is null || owner.Key == wanted).ToList()
        );
        if (wanted is not null && buckets.Count == 0)
        {
            throw new ProblemException(ProblemKind.UnknownOwner, wanted);
        }

        var page = Paging.Cut(buckets, Paging.Start(call.Input["pageToken"], "pageToken"), pageSize);
        var result = new JsonObject
        {
            ["buckets"] = new JsonArray([.. page.Items.Select(bucket => (JsonNode)Describe(bucket.Key, bucket.Value))]),
        };
        if (page.Next is { } next)
        {
            result["nextPageToken"] = Paging.Token(next);
        }

        return Task.FromResult(result);
    }

    public Task<JsonObject> GetRecordAsync(Exchange call) =>
        Task.FromResult(new JsonObject { ["operation"] = log.Find(call.Input.Text("operationId")) });

    private static JsonObject Describe(string name, DateTimeOffset createdAt) =>
        new()
        {
            ["resourceType"] = "Bucket",
            ["accessRules"] = new JsonObject { ["getObject"] = "private", ["allowPublicOverrides"] = false },
            ["arn"] = $"arn:aws:lightsail:us-east-1:123456789012:Bucket/{name}",
            ["bundleId"] = "small_1_0",
            ["createdAt"] = LightsailTime.Node(createdAt),
            ["url"] = $"https://{name}.s3.us-east-1.amazonaws.com",
            ["location"] = OperationLog.Location(),
            ["name"] = name,
            ["supportCode"] = $"621291663362/{name}/small_1_0",
            ["tags"] = new JsonArray(),
            ["objectVersioning"] = "NeverEnabled",
            ["ableToUpdateBundle"] = true,
            ["state"] = new JsonObject { ["code"] = "OK" },
        };
}
