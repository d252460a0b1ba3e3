using System.Text.Json;
using System.Text.Json.Nodes;
using LightsailContract.Conformance.Api;

namespace OwnFake;

/// <summary>Leads the kit's requests to the fake without a network: bytes in, bytes out.</summary>
public sealed class FakeTransport(BucketKeys fake) : IContractTransport
{
    private const string MediaType = "application/x-amz-json-1.1";
    private const int LargestBody = 1024 * 1024;

    public Task<WireResponse> SendAsync(WireRequest request, CancellationToken cancellationToken)
    {
        try
        {
            return Task.FromResult(Answer(200, Call(request)));
        }
        catch (Refusal refusal)
        {
            return Task.FromResult(
                Answer(refusal.Status, new JsonObject { ["message"] = refusal.Message }, refusal.Code)
            );
        }
    }

    private JsonObject Call(WireRequest request)
    {
        if (request.Method != "POST")
        {
            throw new Refusal("UnknownOperationException", "Only POST is served.");
        }

        if (request.Body.Length > LargestBody)
        {
            throw new Refusal("RequestEntityTooLargeException", $"At most {LargestBody} bytes.", 413);
        }

        if (request.FindHeader("Content-Type")?.Split(';')[0].Trim() != MediaType)
        {
            throw new Refusal("SerializationException", $"The body must be {MediaType}.");
        }

        var input = new Input(request.Body);
        switch (request.FindHeader("X-Amz-Target"))
        {
            case "Lightsail_20161128.CreateBucketAccessKey":
                var bucket = input.BucketName();
                return new JsonObject
                {
                    ["accessKey"] = Shown(fake.Create(bucket), isNew: true),
                    ["operations"] = Done("CreateBucketAccessKey", bucket),
                };
            case "Lightsail_20161128.GetBucketAccessKeys":
                var keys = fake.List(input.BucketName()).Select(JsonNode (key) => Shown(key, isNew: false));
                return new JsonObject { ["accessKeys"] = new JsonArray([.. keys]) };
            case "Lightsail_20161128.DeleteBucketAccessKey":
                var (from, id) = (input.BucketName(), input.Text("accessKeyId"));
                fake.Delete(from, id);
                return new JsonObject { ["operations"] = Done("DeleteBucketAccessKey", from) };
            default:
                throw new Refusal("UnknownOperationException", "There is no such operation.");
        }
    }

    private static JsonObject Shown(Key key, bool isNew)
    {
        var shown = new JsonObject
        {
            ["accessKeyId"] = key.Id,
            ["status"] = "Active",
            ["createdAt"] = Seconds(key.CreatedAt),
        };
        if (isNew)
        {
            shown["secretAccessKey"] = key.Secret;
        }
        else
        {
            // Nothing uses these keys.
            shown["lastUsed"] = new JsonObject { ["region"] = "N/A", ["serviceName"] = "N/A" };
        }

        return shown;
    }

    private static JsonArray Done(string type, string bucket) =>
        [
            new JsonObject
            {
                ["id"] = Guid.NewGuid().ToString(),
                ["resourceName"] = bucket,
                ["resourceType"] = "Bucket",
                ["operationType"] = type,
                ["status"] = "Succeeded",
                ["isTerminal"] = true,
                ["createdAt"] = Seconds(DateTimeOffset.UtcNow),
            },
        ];

    private static double Seconds(DateTimeOffset instant) => instant.ToUnixTimeMilliseconds() / 1000.0;

    private static WireResponse Answer(int status, JsonObject body, string? error = null)
    {
        List<WireHeader> headers = [new("Content-Type", MediaType), new("x-amzn-RequestId", Guid.NewGuid().ToString())];
        if (error is not null)
        {
            headers.Add(new WireHeader("x-amzn-ErrorType", error));
        }

        return new WireResponse(status, headers, JsonSerializer.SerializeToUtf8Bytes(body));
    }
}
