using LightsailContract.Conformance.Endpoints.State;
using LightsailContract.Conformance.Endpoints.Wire;

namespace LightsailContract.Conformance.Endpoints.Faults;

/// <summary>More pages that a client cannot read to the end, or reads twice.</summary>
internal static class PageFaults
{
    public static FaultSet All()
    {
        var faults = new FaultSet(FaultCategory.List);
        Edited(
            faults,
            "marker-missing",
            "IsTruncated is true on a page that names no next one.",
            "lifecycle-pages-told",
            draft => draft.All("Marker").ToList().ForEach(element => element.Remove())
        );
        Edited(
            faults,
            "marker-empty",
            "A page that is not the last has an empty Marker.",
            "lifecycle-pages-told lifecycle-created-is-listed",
            draft => draft.All("Marker").ToList().ForEach(element => element.Value = "")
        );
        Edited(
            faults,
            "truncated-always",
            "IsTruncated is always true.",
            "lifecycle-pages-told",
            draft => draft.All("IsTruncated")[0].Value = "true"
        );
        Edited(
            faults,
            "truncated-opposite",
            "IsTruncated is true on the last page only.",
            "lifecycle-pages-told",
            draft => draft.All("IsTruncated")[0].Value = draft.All("Marker").Count == 0 ? "true" : "false"
        );
        Paged(
            faults,
            "marker-ignored",
            "Every page is the first one.",
            "lifecycle-pages-end lifecycle-listed-was-created",
            (items, _, size) => Paging.Cut(items, 0, size)
        );
        Paged(
            faults,
            "one-more-than-asked",
            "A page shows one entry more than MaxItems.",
            "lifecycle-page-size-holds",
            (items, start, size) => Paging.Cut(items, start, size + 1)
        );
        Paged(
            faults,
            "never-fewer-than-two",
            "A page shows two entries at least.",
            "lifecycle-page-size-holds",
            (items, start, size) => Paging.Cut(items, start, Math.Max(size, 2))
        );
        Paged(
            faults,
            "second-page-empty",
            "The second page is empty, and the last.",
            "lifecycle-created-is-listed",
            (items, start, size) => start == 0 ? Paging.Cut(items, 0, size) : new Page<StoredKey>([], null)
        );
        Paged(
            faults,
            "last-entry-left-out",
            "The last page lacks its last entry.",
            "lifecycle-created-is-listed",
            (items, start, size) =>
                start > 0 && start + size >= items.Count
                    ? new Page<StoredKey>([.. items.Skip(start).SkipLast(1)], null)
                    : Paging.Cut(items, start, size)
        );
        Paged(
            faults,
            "pages-backwards",
            "The second page leads back to the first.",
            "lifecycle-pages-end lifecycle-listed-was-created",
            (items, start, size) =>
                start > 0 ? Paging.Cut(items, start, size) with { Next = 0 } : Paging.Cut(items, start, size)
        );
        Paged(
            faults,
            "all-again-at-end",
            "The last page shows everything again.",
            "lifecycle-listed-was-created lifecycle-page-size-holds",
            (items, start, size) =>
                start > 0 && start + size >= items.Count
                    ? new Page<StoredKey>(items, null)
                    : Paging.Cut(items, start, size)
        );
        faults.Iam(
            "page-fails-after-first",
            "Any page but the first makes the endpoint fail.",
            "lifecycle-list-works",
            service =>
                service with
                {
                    Checked = call =>
                    {
                        service.Checked(call);
                        if (call.Input["Marker"] is not null)
                        {
                            throw new ProblemException(ProblemKind.Internal);
                        }
                    },
                }
        );
        faults.Iam(
            "page-marker-refused",
            "The Marker that the endpoint gave is refused.",
            "lifecycle-list-works",
            service =>
                service with
                {
                    Checked = call =>
                    {
                        service.Checked(call);
                        if (call.Input["Marker"] is not null)
                        {
                            throw new ProblemException(ProblemKind.InvalidMember, "Marker");
                        }
                    },
                }
        );
        return faults;
    }

    private static void Edited(FaultSet faults, string id, string description, string rules, Action<XmlDraft> edit) =>
        faults.Iam(
            "page-" + id,
            description,
            rules,
            service => service.EditXmlResult(Op.IsList, (_, draft) => edit(draft))
        );

    private static void Paged(FaultSet faults, string id, string description, string rules, Pager<StoredKey> pager) =>
        faults.Iam("page-" + id, description, rules, service => service with { PageKeys = pager });
}
