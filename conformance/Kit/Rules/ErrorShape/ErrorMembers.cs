using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Resources;
using LightsailContract.Conformance.Values;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Rules.ErrorShape;

/// <summary>The members of an error have their documented types.</summary>
internal sealed class ErrorMembers(RuleInfo info, Contract contract, IWireProtocol protocol) : Rule(info)
{
    private readonly TypeCheck _types = new(contract, protocol);

    public override void Observe(Exchange exchange, IRunView run, CheckRecorder recorder)
    {
        if (exchange.Parsed is not ParsedResponse.Failure || !exchange.IsOfService)
        {
            return;
        }

        foreach (var node in exchange.Index(contract).All)
        {
            if (!node.Value.IsNothing())
            {
                var problem = _types.Problem(node.Member, node.Value!);
                recorder.Check(this, problem is null, () => $"{node.Path} {problem}.", exchange);
            }
        }
    }
}
