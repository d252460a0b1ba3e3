using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Rules.Mutations;

namespace LightsailContract.Conformance.Rules.Lifecycle;

/// <summary>Continues to list deleted entries.</summary>
internal sealed class DeletedStaysListed : Mutation
{
    private readonly Lock _lock = new();
    private readonly Dictionary<(string Parent, string Identifier), WireMap> _seen = [];

    protected override WireResponse Alter(InterceptedCall call, WireResponse response)
    {
        if (call.Operation != call.Resource.List || call.Document(response) is not { } document)
        {
            return response;
        }

        lock (_lock)
        {
            foreach (var item in call.Resource.ListedItems(document).Where(item => item.Identifier is not null))
            {
                _seen[(call.Parent, item.Identifier!)] = item.Value;
            }

            var all = _seen
                .Where(seen => seen.Key.Parent == call.Parent)
                .Select(WireValue (seen) => seen.Value)
                .ToList();
            return call.Success(Lists.Edit(call.Resource, document, _ => all), response);
        }
    }
}
