using LightsailContract.Conformance.Search;
using LightsailContract.Conformance.Session;
using LightsailContract.Conformance.Wire;

namespace LightsailContract.Conformance.Rules.Lifecycle;

/// <summary>The answer to a creation names what was created.</summary>
internal sealed class CreateAnswers(RuleInfo info) : Rule(info)
{
    public override void Observe(Exchange exchange, Scene scene, Judge judge)
    {
        if (exchange.Call.Purpose == Purpose.Create && exchange.Answer is Answer.Success success)
        {
            judge.Check(
                this,
                !string.IsNullOrEmpty(scene.Resource.CreatedIdentifier(success.Document)),
                () => $"The answer to “{exchange.Call.Story}” holds no {scene.Resource.Resource.Own.Name}.",
                exchange
            );
        }
    }
}
