using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Resources;

namespace LightsailContract.Conformance.Rules.Envelope;

/// <summary>An answer's content type is one of the protocol's; parameters do not matter, and neither does its absence.</summary>
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
                () => $"The answer to “{exchange.Call.Description}” has another content type than {mediaTypes[0]}.",
                exchange
            );
        }
    }
}
