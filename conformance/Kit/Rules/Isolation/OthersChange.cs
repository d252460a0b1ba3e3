using System.Collections.Concurrent;
using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Rules.Mutations;

namespace LightsailContract.Conformance.Rules.Isolation;

/// <summary>After a creation, lists the other entries of the parent with another value than before.</summary>
internal sealed class OthersChange(string member) : Mutation
{
    private readonly ConcurrentDictionary<string, bool> _changed = new(StringComparer.Ordinal);

    protected override WireResponse Alter(InterceptedCall call, WireResponse response)
    {
        if (call.Document(response) is not { } document)
        {
            return response;
        }

        if (call.Operation == call.Resource.Create)
        {
            foreach (var entry in call.Ledger.In(call.Parent))
            {
                if (entry.Identifier != call.Resource.CreatedIdentifier(document))
                {
                    _changed[entry.Identifier] = true;
                }
            }
        }

        return call.Operation == call.Resource.List && call.Resource.ListedStructure?.FindMember(member) is { } found
            ? call.Success(
                Lists.Edit(call.Resource, document, items => items.Select(item => Change(call, found, item))),
                response
            )
            : response;
    }

    private WireValue Change(InterceptedCall call, Model.Member found, WireValue item) =>
        item is WireMap map
        && map.Find(call.Resource.Resource.Own.Name).AsString() is { } identifier
        && _changed.ContainsKey(identifier)
            ? map.With(found.Name, new OtherValues(call.Backend).Other(found, map.Find(found.Name)))
            : item;
}
