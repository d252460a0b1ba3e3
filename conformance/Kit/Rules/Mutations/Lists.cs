using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Resources;

namespace LightsailContract.Conformance.Rules.Mutations;

/// <summary>Changes what a list's answer lists.</summary>
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

    /// <summary>The list with a copy of its first entry under another identifier; a bare entry where it has none.</summary>
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
