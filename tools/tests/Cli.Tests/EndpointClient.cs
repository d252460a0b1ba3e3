using System.Text.Json.Nodes;
using LightsailContract.Conformance.Endpoints;

namespace LightsailContract.Cli.Tests;

/// <summary>Speaks to an endpoint past the program, to see what truly is there.</summary>
internal sealed class EndpointClient(ReferenceEndpoint endpoint) : IDisposable
{
    private readonly HttpClient _client = new();

    public Task MakeBucketAsync(string name) =>
        CallAsync("CreateBucket", new JsonObject { ["bucketName"] = name, ["bundleId"] = "small_1_0" });

    /// <returns>Its id.</returns>
    public async Task<string> MakeKeyAsync(string bucket) =>
        (string)
            (await CallAsync("CreateBucketAccessKey", new JsonObject { ["bucketName"] = bucket }))["accessKey"]![
                "accessKeyId"
            ]!;

    public async Task<int> CountKeysAsync(string bucket) =>
        (await CallAsync("GetBucketAccessKeys", new JsonObject { ["bucketName"] = bucket }))["accessKeys"]!
            .AsArray()
            .Count;

    public async Task<int> CountBucketsAsync() => (await CallAsync("GetBuckets", []))["buckets"]!.AsArray().Count;

    public void Dispose() => _client.Dispose();

    private async Task<JsonNode> CallAsync(string operation, JsonObject input)
    {
        using var content = new StringContent(input.ToJsonString());
        content.Headers.ContentType = new("application/x-amz-json-1.1");
        using var request = new HttpRequestMessage(HttpMethod.Post, endpoint.Address) { Content = content };
        request.Headers.Add("X-Amz-Target", $"Lightsail_20161128.{operation}");
        using var response = await _client.SendAsync(request, TestContext.Current.CancellationToken);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        response.IsSuccessStatusCode.Should().BeTrue("{0} answers {1}", operation, text);
        return JsonNode.Parse(text)!;
    }
}
