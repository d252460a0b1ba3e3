using System.Text;
using System.Text.Json;
using LightsailContract.Protocol.Tests.Cases;
using LightsailContract.Protocol.Tests.Emission;

namespace LightsailContract.Protocol.Tests.Sides;

/// <summary>Compares what a client sent with what the case documents.</summary>
internal static class RequestComparison
{
    public static void Compare(ProtocolCase it, FakeHttp wire)
    {
        var expected = it.Json.GetProperty("serialized");
        var request = wire.Request!;
        request.Method.Should().Be(expected.GetProperty("method").GetString());
        var host = expected.TryGetProperty("host", out var given) ? given.GetString() : "example.com";
        wire.Address!.Authority.Should().Be(host!.Split('/')[0]);
        request.Path.Should().Be(expected.GetProperty("uri").GetString());

        if (expected.TryGetProperty("headers", out var headers))
        {
            foreach (var header in headers.EnumerateObject())
            {
                request.Headers[header.Name].Should().Be(header.Value.GetString(), header.Name);
            }
        }

        foreach (var name in Names(expected, "requireHeaders"))
        {
            request.Headers[name].Should().NotBeNull(name);
        }

        foreach (var name in Names(expected, "forbidHeaders"))
        {
            request.Headers[name].Should().BeNull(name);
        }

        if (expected.TryGetProperty("body", out _))
        {
            CompareBody(it.IsJson, it.Body("serialized"), request.Body.ToArray());
        }
    }

    /// <summary>Compares two bodies as what they say, not as they are spelt.</summary>
    public static void CompareBody(bool isJson, byte[] expected, byte[] actual)
    {
        if (isJson && expected.Length > 0)
        {
            using var wanted = JsonDocument.Parse(expected);
            using var sent = JsonDocument.Parse(actual);
            JsonElement
                .DeepEquals(wanted.RootElement, sent.RootElement)
                .Should()
                .BeTrue($"{Encoding.UTF8.GetString(actual)} should be {Encoding.UTF8.GetString(expected)}");
        }
        else if (!isJson)
        {
            Form(actual).Should().BeEquivalentTo(Form(expected));
        }
    }

    private static IEnumerable<string> Names(JsonElement expected, string list) =>
        expected.TryGetProperty(list, out var names) ? names.EnumerateArray().Select(name => name.GetString()!) : [];

    private static string[] Form(byte[] body) =>
        [
            .. Encoding
                .UTF8.GetString(body)
                .Split('&', StringSplitOptions.TrimEntries)
                .Select(pair => Uri.UnescapeDataString(pair.Replace('+', ' '))),
        ];
}
