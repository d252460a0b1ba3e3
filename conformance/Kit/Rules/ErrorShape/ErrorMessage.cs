using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Resources;

namespace LightsailContract.Conformance.Rules.ErrorShape;

/// <summary>An error's message is text that is not blank. It may be absent: no document requires a message.</summary>
internal sealed class ErrorMessage(RuleInfo info) : Rule(info)
{
    public override void Observe(Exchange exchange, IRunView run, CheckRecorder recorder)
    {
        if (exchange.IsOfService && exchange.Parsed is ParsedResponse.Failure failure && !failure.Message.IsNothing())
        {
            recorder.Check(
                this,
                !string.IsNullOrWhiteSpace(failure.Message.AsString()),
                () =>
                    failure.Message.AsString() is null
                        ? $"The message of {failure.Code} is {failure.Message!.Kind}."
                        : $"The message of {failure.Code} is empty.",
                exchange
            );
        }
    }
}
