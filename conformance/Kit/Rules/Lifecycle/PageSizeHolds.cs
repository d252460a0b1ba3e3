using System.Globalization;
using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Resources;

namespace LightsailContract.Conformance.Rules.Lifecycle;

/// <summary>A page has at most the requested number of items. Fewer are legal.</summary>
internal sealed class PageSizeHolds(RuleInfo info, ResourceModel resource, string pageSize) : Rule(info)
{
    public override void Observe(Exchange exchange, IRunView run, CheckRecorder recorder)
    {
        if (
            exchange.Call.Purpose == Purpose.List
            && exchange.Parsed is ParsedResponse.Success success
            && exchange.Call.Input.Find(pageSize) is WireNumber asked
            && int.TryParse(asked.Text, CultureInfo.InvariantCulture, out var size)
        )
        {
            var count = resource.ListedItems(success.Document).Count;
            recorder.Check(
                this,
                count <= size,
                () => $"A page has {count} items, but {size} were requested.",
                exchange
            );
        }
    }
}
