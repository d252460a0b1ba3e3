using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace LightsailContract.Conformance.Endpoints.Tests.Reference;

/// <summary>Calls an endpoint as plainly as can be.</summary>
internal sealed class WireClient(Uri address) : IDisposable
{
    private static readonly XNamespace Iam = "https://iam.amazonaws.com/doc/2010-05-08/";

    private readonly HttpClient _http = new() { BaseAddress = address };

    public async Task<(int Status, JsonObject Body)> JsonAsync(string operation, string body)
    {
        using var request = JsonRequest(operation, body);
        using var response = await _http.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        return ((int)response.StatusCode, JsonNode.Parse(text)!.AsObject());
    }

    public Task<(int Status, JsonObject Body)> BucketAsync(string operation, string bucketName) =>
        JsonAsync(operation, new JsonObject { ["bucketName"] = bucketName, ["bundleId"] = "small_1_0" }.ToJsonString());

    public async Task<(int Status, XElement Body)> FormAsync(string action, params (string Name, string Value)[] fields)
    {
        using var response = await FormResponseAsync(action, caller: null, fields);
        return ((int)response.StatusCode, XElement.Parse(await response.Content.ReadAsStringAsync()));
    }

    public Task<HttpResponseMessage> FormResponseAsync(
        string action,
        string? caller,
        params (string Name, string Value)[] fields
    )
    {
        var form = fields
            .Append(("Action", action))
            .Append(("Version", "2010-05-08"))
            .Select(field => KeyValuePair.Create(field.Item1, field.Item2));
        var request = new HttpRequestMessage(HttpMethod.Post, "/") { Content = new FormUrlEncodedContent(form) };
        if (caller is not null)
        {
            var credential = $"AWS4-HMAC-SHA256 Credential={caller}/20261122/us-east-1/iam/aws4_request";
            request.Headers.TryAddWithoutValidation("Authorization", credential);
        }

        return _http.SendAsync(request);
    }

    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request) => _http.SendAsync(request);

    public static HttpRequestMessage JsonRequest(string operation, string body) =>
        new(HttpMethod.Post, "/")
        {
            Headers = { { "X-Amz-Target", "Lightsail_20161128." + operation } },
            Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body))
            {
                Headers = { ContentType = MediaTypeHeaderValue.Parse("application/x-amz-json-1.1") },
            },
        };

    public static IReadOnlyList<string> Texts(XElement root, string name) =>
        [.. root.Descendants(Iam + name).Select(element => element.Value)];

    public void Dispose() => _http.Dispose();
}
