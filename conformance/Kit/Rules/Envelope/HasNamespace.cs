using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Resources;

namespace LightsailContract.Conformance.Rules.Envelope;

/// <summary>A result is in the service's namespace, with any prefix.</summary>
internal sealed class HasNamespace(RuleInfo info, string expected) : Rule(info)
{
    public override void Observe(Exchange exchange, IRunView run, CheckRecorder recorder)
    {
        if (
            exchange.IsOfService
            && exchange.Parsed is ParsedResponse.Success
            && run.Protocol.NamespaceOf(exchange.Response!) is { } found
        )
        {
            recorder.Check(
                this,
                found == expected,
                () =>
                    found.Length == 0
                        ? $"The response to “{exchange.Call.Description}” has no namespace."
                        : $"The response to “{exchange.Call.Description}” has another namespace than {expected}.",
                exchange
            );
        }
    }
}
