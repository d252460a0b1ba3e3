using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Resources;

namespace LightsailContract.Conformance.Rules.Lifecycle;

/// <summary>The answer to a creation names what was created.</summary>
internal sealed class CreateAnswers(RuleInfo info) : Rule(info)
{
    public override void Observe(Exchange exchange, IRunView run, CheckRecorder recorder)
    {
        if (exchange.Call.Purpose == Purpose.Create && exchange.Parsed is ParsedResponse.Success success)
        {
            recorder.Check(
                this,
                !string.IsNullOrEmpty(run.Resource.CreatedIdentifier(success.Document)),
                () => $"The answer to “{exchange.Call.Description}” holds no {run.Resource.Resource.Own.Name}.",
                exchange
            );
        }
    }
}
