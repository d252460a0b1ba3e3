using LightsailContract.Conformance.Endpoints.Wire;

namespace LightsailContract.Conformance.Endpoints;

/// <summary>The same endpoint without a connection, for what no connection can change.</summary>
/// <param name="behaviour">What it does; how it puts answers onto a connection does not count.</param>
public sealed class InProcessEndpoint(EndpointBehaviour behaviour)
{
    private readonly EndpointPipeline _pipeline = new(behaviour);

    /// <summary>The address that requests are signed for; nothing listens there.</summary>
    public static Uri Address { get; } = new("http://127.0.0.1:9/");

    /// <summary>Answers one request.</summary>
    /// <param name="method">The method.</param>
    /// <param name="target">The path and the query, as they are sent.</param>
    /// <param name="headers">The headers, without the host; of one name all values count.</param>
    /// <param name="body">The body.</param>
    public Task<Answer> SendAsync(
        string method,
        string target,
        IEnumerable<KeyValuePair<string, string>> headers,
        ReadOnlyMemory<byte> body
    )
    {
        var byName = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { ["Host"] = Address.Authority };
        foreach (var (name, value) in headers)
        {
            byName[name] = byName.TryGetValue(name, out var before) ? $"{before},{value}" : value;
        }

        return _pipeline.AnswerAsync(method, target, byName, body);
    }
}
