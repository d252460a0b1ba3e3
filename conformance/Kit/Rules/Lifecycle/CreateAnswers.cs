using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Resources;

namespace LightsailContract.Conformance.Rules.Lifecycle;

/// <summary>The response to a creation has the identifier of what was created.</summary>
internal sealed class CreateAnswers(RuleInfo info) : Rule(info)
{
    public override void Observe(Exchange exchange, IRunView run, CheckRecorder recorder)
    {
        if (exchange.Call.Purpose == Purpose.Create && exchange.Parsed is ParsedResponse.Success success)
        {
            recorder.Check(
                this,
                !string.IsNullOrEmpty(run.Resource.CreatedIdentifier(success.Document)),
                () => $"The response to “{exchange.Call.Description}” has no {run.Resource.Resource.Own.Name}.",
                exchange
            );
        }
    }
}
