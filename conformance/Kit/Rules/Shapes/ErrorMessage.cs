using LightsailContract.Conformance.Search;
using LightsailContract.Conformance.Session;
using LightsailContract.Conformance.Wire;

namespace LightsailContract.Conformance.Rules.Shapes;

/// <summary>An error has a message for people.</summary>
internal sealed class ErrorMessage(RuleInfo info) : Rule(info)
{
    public override void Observe(Exchange exchange, Scene scene, Judge judge)
    {
        if (exchange.Answer is Answer.Failure failure)
        {
            judge.Check(
                this,
                !string.IsNullOrWhiteSpace(failure.Message.AsString()),
                () =>
                    failure.Message switch
                    {
                        null or WireNull => $"{failure.Code} has no message.",
                        { } message when message.AsString() is null =>
                            $"The message of {failure.Code} is {message.Kind}.",
                        _ => $"The message of {failure.Code} is empty.",
                    },
                exchange
            );
        }
    }
}
