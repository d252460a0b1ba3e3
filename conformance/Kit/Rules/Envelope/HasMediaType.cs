using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Resources;

namespace LightsailContract.Conformance.Rules.Envelope;

/// <summary>The content type of a response is one of the protocol's. Parameters are ignored, and it may be absent.</summary>
internal sealed class HasMediaType(RuleInfo info, IReadOnlyList<string> mediaTypes) : Rule(info)
{
    public override void Observe(Exchange exchange, IRunView run, CheckRecorder recorder)
    {
        if (
            exchange.IsOfService
            && exchange.Parsed is ParsedResponse.Success or ParsedResponse.Failure
            && exchange.Response!.FindHeader("Content-Type") is { } type
            && !exchange.Response.Body.IsEmpty
        )
        {
            recorder.Check(
                this,
                mediaTypes.Contains(type.Split(';')[0].Trim(), StringComparer.OrdinalIgnoreCase),
                () => $"The response to “{exchange.Call.Description}” has another content type than {mediaTypes[0]}.",
                exchange
            );
        }
    }
}
