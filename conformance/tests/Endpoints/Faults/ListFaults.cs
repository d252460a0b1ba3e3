using System.Text.Json.Nodes;
using System.Xml.Linq;
using LightsailContract.Conformance.Endpoints.State;
using LightsailContract.Conformance.Endpoints.Wire;

namespace LightsailContract.Conformance.Endpoints.Faults;

/// <summary>Lists that show too little, too much, or something else.</summary>
internal static class ListFaults
{
    private const string Listed = "lifecycle-*listed*";

    public static FaultSet All()
    {
        var faults = new FaultSet(FaultCategory.List);
        faults.Lightsail(
            "list-null-when-empty",
            "An empty list is null.",
            "response-shape/GetBucketAccessKeys/accessKeys/not-null",
            service =>
                service.EditResult(
                    Op.IsList,
                    (_, draft) =>
                    {
                        if (!draft.Keys.Any())
                        {
                            draft.Body["accessKeys"] = null;
                        }
                    }
                )
        );
        faults.Both(
            "list-first-only",
            "A list shows one key.",
            "lifecycle-created-is-listed",
            Listing((ledger, owner) => ledger.Of(owner).Take(1))
        );
        faults.Both(
            "list-always-empty",
            "A list is always empty.",
            "lifecycle-created-is-listed",
            Listing((ledger, owner) => ledger.Of(owner).Take(0))
        );
        faults.Both(
            "list-stale",
            "A list always shows what it showed first.",
            "lifecycle-created-is-listed lifecycle-deleted-is-not-listed",
            Stale
        );
        faults.Both(
            "list-keeps-deleted",
            "A list shows deleted keys too.",
            "lifecycle-deleted-is-not-listed",
            Listing(Issued)
        );
        faults.Both("list-duplicates", "A list shows each key twice.", "lifecycle-listed-was-created", Listing(Twice));
        faults.Both(
            "list-of-unknown-owner",
            "The list of a bucket or a user that does not exist is empty.",
            "lifecycle-unknown-*-refused/{list}",
            AcceptUnknownInList
        );
        faults.Lightsail("list-fails", "Every list answers that the service failed.", "lifecycle-list-works", Failing);
        faults.Lightsail(
            "list-member-missing",
            "A list answers an empty document.",
            "lifecycle-created-is-listed",
            service => service.EditResult(Op.IsList, (_, draft) => draft.Body.Clear())
        );
        faults.Lightsail(
            "list-capitalised",
            "A list's member is AccessKeys.",
            "response-shape/GetBucketAccessKeys/spelling lifecycle-created-is-listed",
            service => service.EditResult(Op.IsList, (_, draft) => Rename(draft.Body, "accessKeys", "AccessKeys"))
        );
        faults.Lightsail(
            "list-as-map",
            "A list is an object of keys by id.",
            "response-shape/GetBucketAccessKeys/accessKeys/type",
            service => service.EditResult(Op.IsList, (_, draft) => draft.Body["accessKeys"] = ById(draft))
        );
        faults.Lightsail(
            "list-with-null-entry",
            "A list begins with null.",
            "response-shape/GetBucketAccessKeys/accessKeys[]/type",
            service => service.EditResult(Op.IsList, (_, draft) => draft.Body["accessKeys"]!.AsArray().Insert(0, null))
        );
        faults.Lightsail(
            "list-of-ids",
            "A list shows bare ids.",
            "response-shape/GetBucketAccessKeys/accessKeys[]/type",
            service =>
                service.EditResult(
                    Op.IsList,
                    (_, draft) =>
                        draft.Body["accessKeys"] = new JsonArray([
                            .. draft.Keys.Select(key => key["accessKeyId"]!.DeepClone()),
                        ])
                )
        );
        faults.Lightsail(
            "list-id-lower-case",
            "A list shows ids in lower case.",
            "response-shape/GetBucketAccessKeys/accessKeys[].accessKeyId/pattern",
            service => service.EditListed(key => key["accessKeyId"] = ((string)key["accessKeyId"]!).ToLowerInvariant())
        );
        faults.Lightsail(
            "list-without-ids",
            "A list leaves ids out.",
            "lifecycle-created-is-listed",
            service => service.EditListed(key => key.Remove("accessKeyId"))
        );
        faults.Iam(
            "list-entries-not-member",
            "A list's entries are not called member.",
            "response-shape/ListAccessKeys/* lifecycle-created-is-listed",
            service => service.EditXmlKeys(Op.IsList, key => key.Name = XmlDraft.Namespace + "AccessKey")
        );
        faults.Iam(
            "list-without-result",
            "A list's answer lacks the result element.",
            "response-shape/ListAccessKeys/document",
            service => service.EditXmlResult(Op.IsList, (_, draft) => Unwrap(draft.Root.Elements().First()))
        );
        return faults;
    }

    private static IEnumerable<StoredKey> Issued(Ledger ledger, string owner) =>
        ledger.Issued.Where(key => key.Owner == owner);

    private static IEnumerable<StoredKey> Twice(Ledger ledger, string owner) =>
        ledger.Of(owner).SelectMany(key => new[] { key, key });

    private static JsonObject ById(JsonDraft draft) =>
        new(draft.Keys.Select(key => KeyValuePair.Create((string)key["accessKeyId"]!, (JsonNode?)key.DeepClone())));

    private static void Rename(JsonObject node, string from, string to)
    {
        node[to] = node[from]?.DeepClone();
        node.Remove(from);
    }

    private static void Unwrap(XElement result) => result.ReplaceWith(result.Elements());

    private static Func<ServiceBehaviour, ServiceBehaviour> Listing(
        Func<Ledger, string, IEnumerable<StoredKey>> which
    ) => service => service.Keys(store => store with { Listed = which });

    private static ServiceBehaviour Failing(ServiceBehaviour service) =>
        CreateFaults.Failing(service, Op.GetBucketAccessKeys);

    private static ServiceBehaviour Stale(ServiceBehaviour service)
    {
        var first = new Dictionary<string, List<StoredKey>>(StringComparer.Ordinal);
        return service.Keys(store =>
            store with
            {
                Listed = (ledger, owner) =>
                    first.TryGetValue(owner, out var keys) ? keys : first[owner] = [.. store.Listed(ledger, owner)],
            }
        );
    }

    private static ServiceBehaviour AcceptUnknownInList(ServiceBehaviour service) =>
        service.Keys(store =>
            store with
            {
                Knows = (_, _) => true,
                IsFull = (ledger, owner) => RefuseUnknown(ledger, owner) || store.IsFull(ledger, owner),
                MayDelete = (ledger, owner, id) => !RefuseUnknown(ledger, owner) && store.MayDelete(ledger, owner, id),
            }
        );

    private static bool RefuseUnknown(Ledger ledger, string owner) =>
        ledger.Owners.ContainsKey(owner) ? false : throw new ProblemException(ProblemKind.UnknownOwner, owner);
}
