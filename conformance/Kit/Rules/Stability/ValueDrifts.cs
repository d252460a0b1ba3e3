using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Rules.Mutations;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Rules.Stability;

/// <summary>Shows another value in every second list.</summary>
internal sealed class ValueDrifts(MemberPath member) : Mutation
{
    private int _lists;

    protected override WireResponse Alter(InterceptedCall call, WireResponse response)
    {
        if (
            call.Operation != call.Resource.List
            || call.Resource.ListedStructure?.FindMember(member.Member) is not { } found
            || call.Document(response) is not { } document
            || call.Resource.ListedItems(document).Count == 0
            || Interlocked.Increment(ref _lists) % 2 == 1
        )
        {
            return response;
        }

        var values = new OtherValues(call.Backend);
        return call.Success(
            Lists.Edit(
                call.Resource,
                document,
                items =>
                    items.Select(item =>
                        item is WireMap map ? map.With(found.Name, values.Other(found, map.Find(found.Name))) : item
                    )
            ),
            response
        );
    }
}
