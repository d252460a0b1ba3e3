using LightsailContract.Conformance.Endpoints.State;
using LightsailContract.Conformance.Endpoints.Wire;

namespace LightsailContract.Conformance.Endpoints.Variants;

/// <summary>How a list may be cut into pages.</summary>
internal static class PagingVariants
{
    public static VariantSet All()
    {
        var variants = new VariantSet();
        variants.Both("pages-of-one", "A page shows one entry.", service => service with { PageSize = 1 });
        variants.Iam(
            "pages-empty-first",
            "The first page is empty.",
            service => service with { PageKeys = EmptyFirst }
        );
        variants.Iam("pages-empty-last", "The last page is empty.", service => service with { PageKeys = EmptyLast });
        variants.Iam(
            "truncated-absent",
            "The last page does not say that it is the last.",
            service =>
                service.EditXmlResult(
                    Op.IsList,
                    (_, draft) =>
                        draft
                            .All("IsTruncated")
                            .Where(element => element.Value == "false")
                            .ToList()
                            .ForEach(element => element.Remove())
                )
        );
        variants.Iam(
            "pages-reversed",
            "A list begins with the newest.",
            service => service.Keys(store => store with { Listed = Newest })
        );
        return variants;
    }

    private static IEnumerable<StoredKey> Newest(Ledger ledger, string owner) => ledger.Of(owner).Reverse();

    // Where a page begins is counted from one here, so that the first page, at zero, can be empty.
    private static Page<StoredKey> EmptyFirst(IReadOnlyList<StoredKey> items, int start, int size)
    {
        if (start == 0)
        {
            return new Page<StoredKey>([], 1);
        }

        var page = Paging.Cut(items, start - 1, size);
        return page with { Next = page.Next + 1 };
    }

    private static Page<StoredKey> EmptyLast(IReadOnlyList<StoredKey> items, int start, int size)
    {
        var page = Paging.Cut(items, start, size);
        return page with { Next = page.Next ?? (page.Items.Count > 0 ? start + size : null) };
    }
}
