using System.Text;
using System.Text.Json;
using LightsailContract.Conformance.Api;

namespace LightsailContract.Conformance.Tests.Support;

/// <summary>Somebody else at the endpoint: makes calls that are no part of a run.</summary>
internal sealed class Caller(IContractTransport transport)
{
    /// <summary>Makes a parent of the service.</summary>
    public Task MakeParentAsync(string service, string name) =>
        service == "IAM"
            ? PostAsync(Query("CreateUser", name))
            : PostAsync(Json("CreateBucket", $$"""{"bucketName":"{{name}}","bundleId":"small_1_0"}"""));

    /// <summary>Makes a key in it.</summary>
    public Task<string> MakeKeyAsync(string service, string parent) =>
        service == "IAM"
            ? PostAsync(Query("CreateAccessKey", parent))
            : PostAsync(Json("CreateBucketAccessKey", $$"""{"bucketName":"{{parent}}"}"""));

    /// <summary>Deletes the oldest key of a bucket.</summary>
    public async Task DeleteOldestAsync(string bucket)
    {
        var text = await PostAsync(Json("GetBucketAccessKeys", $$"""{"bucketName":"{{bucket}}"}"""));
        var oldest = JsonDocument
            .Parse(text)
            .RootElement.GetProperty("accessKeys")
            .EnumerateArray()
            .MinBy(key => key.GetProperty("createdAt").GetDouble());
        var id = oldest.GetProperty("accessKeyId").GetString();
        await PostAsync(Json("DeleteBucketAccessKey", $$"""{"bucketName":"{{bucket}}","accessKeyId":"{{id}}"}"""));
    }

    /// <summary>How many keys it has, over all pages.</summary>
    public async Task<int> CountKeysAsync(string service, string parent)
    {
        if (service != "IAM")
        {
            return Count(await PostAsync(Json("GetBucketAccessKeys", $$"""{"bucketName":"{{parent}}"}""")));
        }

        var (count, marker) = (0, "");
        while (true)
        {
            var text = await PostAsync(Query("ListAccessKeys", parent, marker));
            count += Count(text);
            if (text.Split("<Marker>") is not [_, var rest])
            {
                return count;
            }

            marker = "&Marker=" + rest[..rest.IndexOf('<', StringComparison.Ordinal)];
        }
    }

    private static int Count(string text) => text.Split("AKIA").Length - 1;

    private async Task<string> PostAsync(WireRequest request)
    {
        var response = await transport.SendAsync(request, CancellationToken.None);
        response.Status.Should().Be(200, response.Text());
        return response.Text();
    }

    private static WireRequest Json(string operation, string body) =>
        new(
            "POST",
            "/",
            [new("Content-Type", "application/x-amz-json-1.1"), new("X-Amz-Target", $"Lightsail_20161128.{operation}")],
            Encoding.UTF8.GetBytes(body)
        );

    private static WireRequest Query(string operation, string user, string more = "") =>
        new(
            "POST",
            "/",
            [new("Content-Type", "application/x-www-form-urlencoded")],
            Encoding.UTF8.GetBytes($"Action={operation}&Version=2010-05-08&UserName={user}{more}")
        );
}
