using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Resources;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Rules.Visibility;

/// <summary>A member is in the responses of some operations, and not in those of others.</summary>
internal sealed class VisibilityRule(RuleInfo info, VisibilityInvariant invariant) : Rule(info)
{
    public override void Observe(Exchange exchange, IRunView run, CheckRecorder recorder)
    {
        var name = invariant.Member.Member;
        if (invariant.PresentIn.Contains(exchange.Operation.Name) && exchange.Parsed is ParsedResponse.Success)
        {
            var nodes = exchange.Index(run.Contract).Find(invariant.Member.Structure, name).ToList();
            recorder.Check(
                this,
                nodes.Count > 0 && nodes.All(node => HasValue(node.Value)),
                () => $"The response of {exchange.Operation.Name} has no {name}.",
                exchange
            );
        }
        else if (invariant.AbsentFrom.Contains(exchange.Operation.Name))
        {
            var document = exchange.Parsed switch
            {
                ParsedResponse.Success success => success.Document,
                ParsedResponse.Failure failure => failure.Document,
                _ => null,
            };
            if (document is not null)
            {
                // Searched by name, so that it is also found in a structure that does not declare it.
                recorder.Check(
                    this,
                    !Holds(document, name),
                    () => $"The response of {exchange.Operation.Name} has {name}.",
                    exchange
                );
            }
        }
    }

    private static bool HasValue(WireValue? value) => !value.IsNothing() && value.AsString() != "";

    private static bool Holds(WireValue value, string name) =>
        value switch
        {
            WireMap map => map.Members.Any(member =>
                (string.Equals(member.Key, name, StringComparison.OrdinalIgnoreCase) && HasValue(member.Value))
                || Holds(member.Value, name)
            ),
            WireList list => list.Items.Any(item => Holds(item, name)),
            _ => false,
        };
}
