using LightsailContract.Conformance.Endpoints.State;
using LightsailContract.Conformance.Endpoints.Wire;

namespace LightsailContract.Conformance.Endpoints.Faults;

/// <summary>Pages that lose or repeat entries, or never end.</summary>
internal static class PagingFaults
{
    public static FaultSet All()
    {
        var faults = new FaultSet(FaultCategory.List);
        faults.Iam(
            "page-loses-entry",
            "The entry after a page's last is skipped.",
            "lifecycle-created-is-listed",
            Pages((start, size, count) => start + size + 1)
        );
        faults.Iam(
            "page-repeats-entry",
            "A page begins with the one before's last.",
            "lifecycle-listed-was-created",
            Repeating
        );
        faults.Iam(
            "page-tells-no-more",
            "IsTruncated is false on every page, also where a Marker says how the list goes on.",
            "lifecycle-pages-told",
            service =>
                service.EditXmlResult(
                    Op.IsList,
                    (_, draft) =>
                    {
                        foreach (var element in draft.All("IsTruncated"))
                        {
                            element.Value = "false";
                        }
                    }
                )
        );
        faults.Iam("pages-never-end", "The last page names itself as the next.", "lifecycle-pages-end", Endless);
        faults.Iam(
            "page-size-exceeded",
            "A page may show more than MaxItems.",
            "lifecycle-page-size-holds",
            service => service with { PageKeys = (items, _, _) => new Page<StoredKey>(items, null) }
        );
        return faults;
    }

    private static Func<ServiceBehaviour, ServiceBehaviour> Pages(Func<int, int, int, int> next) =>
        service =>
            service with
            {
                PageSize = 1,
                PageKeys = (items, start, size) =>
                {
                    var page = Wire.Paging.Cut(items, start, size);
                    return page with { Next = page.Next is null ? null : next(start, size, items.Count) };
                },
            };

    private static ServiceBehaviour Repeating(ServiceBehaviour service) =>
        service with
        {
            PageSize = 1,
            PageKeys = (items, start, size) =>
            {
                var page = Wire.Paging.Cut(items, start, size);
                return start == 0 ? page : page with { Items = [items[start - 1], .. page.Items] };
            },
        };

    private static ServiceBehaviour Endless(ServiceBehaviour service) =>
        service with
        {
            PageKeys = (items, start, size) => Wire.Paging.Cut(items, start, size) with { Next = start },
        };
}
