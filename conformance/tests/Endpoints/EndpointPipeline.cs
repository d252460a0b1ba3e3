using LightsailContract.Conformance.Endpoints.Auth;
using LightsailContract.Conformance.Endpoints.Iam;
using LightsailContract.Conformance.Endpoints.Lightsail;
using LightsailContract.Conformance.Endpoints.State;
using LightsailContract.Conformance.Endpoints.Wire;
using Microsoft.AspNetCore.Http;

namespace LightsailContract.Conformance.Endpoints;

/// <summary>From an HTTP request to the service that it is for, and back.</summary>
internal sealed class EndpointPipeline
{
    private readonly EndpointBehaviour _behaviour;
    private readonly LightsailApi _lightsail;
    private readonly IamApi _iam;
    private int _calls;

    public EndpointPipeline(EndpointBehaviour behaviour)
    {
        _behaviour = behaviour;
        var buckets = new KeyStore(behaviour.Lightsail.Store);
        var users = new KeyStore(behaviour.Iam.Store);
        _lightsail = new LightsailApi(behaviour.Lightsail, Signature("lightsail", users), buckets);
        _iam = new IamApi(behaviour.Iam, Signature("iam", users), users);
    }

    public async Task HandleAsync(HttpContext context)
    {
        var answer = await AnswerAsync(await ReadAsync(context.Request));
        await _behaviour.Send(context.Response, answer);
    }

    /// <summary>Answers a call that did not come over a connection.</summary>
    public Task<Answer> AnswerAsync(
        string method,
        string target,
        IReadOnlyDictionary<string, string> headers,
        ReadOnlyMemory<byte> body
    )
    {
        var (path, query) = target.Split('?', 2) is [var before, var after] ? (before, after) : (target, "");
        var isTooLarge = body.Length > _behaviour.MaxBody;
        return AnswerAsync(
            new Exchange
            {
                Number = Interlocked.Increment(ref _calls),
                Method = method,
                Path = Uri.UnescapeDataString(path),
                Query = query,
                Headers = headers,
                Body = isTooLarge ? [] : body.ToArray(),
                IsTooLarge = isTooLarge,
            }
        );
    }

    private Task<Answer> AnswerAsync(Exchange call) =>
        IsLightsail(call) ? _lightsail.AnswerAsync(call) : _iam.AnswerAsync(call);

    // A request without a target is Lightsail's where its media type says so: a client forgot the header.
    private static bool IsLightsail(Exchange call) =>
        call.Headers.ContainsKey("X-Amz-Target")
        || call.Header("Content-Type").Contains("json", StringComparison.OrdinalIgnoreCase)
        || call.Header("Authorization").Contains("/lightsail/", StringComparison.Ordinal);

    private SignatureCheck? Signature(string service, KeyStore users) =>
        _behaviour.Signature is { } rules ? new SignatureCheck(rules, service, users) : null;

    private async Task<Exchange> ReadAsync(HttpRequest request)
    {
        var (body, isTooLarge) = await BodyReader.ReadAsync(request.Body, _behaviour.MaxBody);
        return new Exchange
        {
            Number = Interlocked.Increment(ref _calls),
            Method = request.Method,
            Path = request.Path.Value is { Length: > 0 } path ? path : "/",
            Query = request.QueryString.HasValue ? request.QueryString.Value![1..] : "",
            Headers = request.Headers.ToDictionary(
                header => header.Key,
                header => header.Value.ToString(),
                StringComparer.OrdinalIgnoreCase
            ),
            Body = body,
            IsTooLarge = isTooLarge,
        };
    }
}
