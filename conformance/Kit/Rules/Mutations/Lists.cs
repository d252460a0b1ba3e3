using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Resources;

namespace LightsailContract.Conformance.Rules.Mutations;

/// <summary>Changes the items in the response to a list call.</summary>
internal static class Lists
{
    public static WireMap Edit(
        ResourceModel resource,
        WireMap document,
        Func<IReadOnlyList<WireValue>, IEnumerable<WireValue>> edit
    )
    {
        if (resource.ListedMember is not { } member)
        {
            return document;
        }

        var items = (document.Find(member) as WireList)?.Items ?? [];
        return document.With(member, new WireList([.. edit(items)]));
    }

    /// <summary>The list with a copy of its first item under another identifier; if the list is empty, with an item that
    /// has only the identifier.</summary>
    public static WireMap WithCopy(ResourceModel resource, WireMap document, string identifier) =>
        Edit(
            resource,
            document,
            items =>
                [
                    .. items,
                    (items is [WireMap first, ..] ? first : WireMap.Empty).With(
                        resource.Resource.Own.Name,
                        new WireString(identifier)
                    ),
                ]
        );
}
