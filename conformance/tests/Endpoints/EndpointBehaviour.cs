using LightsailContract.Conformance.Endpoints.Auth;
using LightsailContract.Conformance.Endpoints.Wire;
using Microsoft.AspNetCore.Http;

namespace LightsailContract.Conformance.Endpoints;

/// <summary>What an endpoint does at each point where a fault or a variant may differ; the defaults are correct.</summary>
public sealed record EndpointBehaviour
{
    /// <summary>How Lightsail is served.</summary>
    public ServiceBehaviour Lightsail { get; init; } = new();

    /// <summary>How IAM is served.</summary>
    public ServiceBehaviour Iam { get; init; } = new();

    /// <summary>How signatures are verified; null when they are not looked at.</summary>
    public SignatureRules? Signature { get; init; }

    /// <summary>The largest body taken, in bytes.</summary>
    public int MaxBody { get; init; } = 1 << 20;

    /// <summary>Puts an answer onto the connection.</summary>
    public Func<HttpResponse, Answer, Task> Send { get; init; } = AnswerSender.SendAsync;

    /// <summary>The same behaviour with signatures verified against a key pair.</summary>
    public EndpointBehaviour RequireSignature(string accessKeyId, string secret) =>
        this with
        {
            Signature = new SignatureRules(accessKeyId, secret),
        };
}
