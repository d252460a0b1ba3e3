using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Resources;

namespace LightsailContract.Conformance.Rules.Envelope;

/// <summary>A result is in the service's namespace, by whatever prefix.</summary>
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
                        ? $"The answer to “{exchange.Call.Description}” is in no namespace."
                        : $"The answer to “{exchange.Call.Description}” is in another namespace than {expected}.",
                exchange
            );
        }
    }
}
