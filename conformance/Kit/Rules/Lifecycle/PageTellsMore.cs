using LightsailContract.Conformance.Search;
using LightsailContract.Conformance.Session;
using LightsailContract.Conformance.Wire;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Rules.Lifecycle;

/// <summary>A page that says whether there are more names the next one if and only if there is one: some clients go by the
/// one, some by the other.</summary>
internal sealed class PageTellsMore(RuleInfo info, Pagination paging) : Rule(info)
{
    public override void Observe(Exchange exchange, Scene scene, Judge judge)
    {
        if (
            exchange.Call.Purpose != Purpose.List
            || exchange.Answer is not Answer.Success success
            || ToldMore(success.Document.Find(paging.MoreResults!)) is not { } toldMore
        )
        {
            return;
        }

        var names = success.Document.At(paging.OutputToken).AsString() is { Length: > 0 };
        judge.Check(
            this,
            names == toldMore,
            () =>
                toldMore
                    ? $"{paging.MoreResults} is true, and no {paging.OutputToken} says where the list goes on."
                    : $"{paging.MoreResults} is false, and a {paging.OutputToken} says where the list goes on.",
            exchange
        );
    }

    private static bool? ToldMore(WireValue? value) =>
        value switch
        {
            WireBoolean boolean => boolean.Value,
            WireText { Value: "true" } => true,
            WireText { Value: "false" } => false,
            _ => null,
        };
}
