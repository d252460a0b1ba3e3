using LightsailContract.Conformance.Endpoints.State;

namespace LightsailContract.Conformance.Endpoints.Faults;

/// <summary>Ids and names that are compared by something else than all of their characters, and in their own place.</summary>
internal static class MatchFaults
{
    private const string Missing =
        "lifecycle-delete-missing-refused lifecycle-refused-delete-changes-nothing lifecycle-delete-names-one";

    public static FaultSet All()
    {
        var faults = new FaultSet(FaultCategory.Delete);
        Matched(faults, "without-case", "whose ids differ in case only", (key, id) => Same(key.Id, id));
        Matched(faults, "by-beginning", "whose ids begin the id that is named", (key, id) => Begins(id, key.Id));
        Matched(
            faults,
            "by-19-characters",
            "whose ids have the same first 19 characters",
            (key, id) => Cut(key.Id) == Cut(id)
        );
        Matched(
            faults,
            "by-end",
            "whose ids end like the id that is named",
            (key, id) => key.Id.EndsWith(id[1..], StringComparison.Ordinal)
        );
        Matched(
            faults,
            "by-letters",
            "whose ids have the same letters and digits",
            (key, id) => Word(key.Id) == Word(id)
        );
        Removing(faults, "newest", "the newest key", (ledger, owner, _) => ledger.Of(owner).TakeLast(1));
        Removing(faults, "older-too", "the older keys too", (ledger, owner, id) => Upto(ledger, owner, id));
        Removing(
            faults,
            "same-account",
            "every user's or bucket's key that was created next to it",
            (ledger, owner, id) => Near(ledger, owner, id)
        );
        faults.Both(
            "delete-missing-removes-oldest",
            "A deletion of a key that never was is refused, and removes the oldest key.",
            "lifecycle-refused-delete-changes-nothing",
            OnRefused(call => call.Store.Read(ledger => ledger.Of(call.Owner).FirstOrDefault()?.Id))
        );
        faults.Both(
            "delete-elsewhere-removes-silently",
            "A deletion through another bucket or user is refused, and removes the key.",
            "lifecycle-delete-elsewhere-changes-nothing",
            RemovesAnywhere
        );
        faults.Both(
            "delete-missing-crashes",
            "A deletion of a key that never was makes the endpoint fail.",
            "lifecycle-delete-missing-refused",
            service => service.Answering(ProblemKind.UnknownKey, _ => new WireError("InternalFailure", 500, "null"))
        );
        faults.Both(
            "delete-again-succeeds-once",
            "The key that was deleted last is deleted again with success.",
            "lifecycle-delete-again-refused",
            AgainOnce
        );
        faults.Both(
            "delete-last-refused",
            "The last key of a bucket or user cannot be deleted.",
            "lifecycle-delete-works",
            service =>
                service.Keys(store =>
                    store with
                    {
                        MayDelete = (ledger, owner, id) =>
                            ledger.Of(owner).Count() > 1 && store.MayDelete(ledger, owner, id),
                    }
                )
        );
        faults.Both(
            "delete-undone-by-list",
            "A deleted key comes back in the second list after it.",
            "lifecycle-deleted-is-not-listed",
            BackInSecondList
        );
        faults.Both(
            "delete-needs-list",
            "A key that no list has shown cannot be deleted.",
            "lifecycle-delete-works",
            NeedsList
        );
        return faults;
    }

    private static bool Same(string a, string b) => a.Equals(b, StringComparison.OrdinalIgnoreCase);

    private static bool Begins(string text, string beginning) => text.StartsWith(beginning, StringComparison.Ordinal);

    private static string Cut(string id) => id[..Math.Min(id.Length, 19)];

    private static string Word(string id) => string.Concat(id.Where(char.IsAsciiLetterOrDigit));

    private static IEnumerable<StoredKey> Upto(Ledger ledger, string owner, string id) =>
        ledger.Of(owner).Take(ledger.Of(owner).ToList().FindIndex(key => key.Id == id) + 1);

    private static IEnumerable<StoredKey> Near(Ledger ledger, string owner, string id)
    {
        var own = ledger.Issued.ToList().FindIndex(key => key.Owner == owner && key.Id == id);
        return ledger.Issued.Skip(own).Take(2);
    }

    private static void Matched(FaultSet faults, string id, string which, Func<StoredKey, string, bool> isMeant) =>
        faults.Both(
            $"delete-{id}",
            $"A deletion removes the keys {which}.",
            Missing,
            service =>
                service.Keys(store =>
                    store with
                    {
                        MayDelete = (ledger, owner, named) => ledger.Of(owner).Any(key => isMeant(key, named)),
                        Deleted = (ledger, owner, named) => ledger.Of(owner).Where(key => isMeant(key, named)),
                    }
                )
        );

    private static void Removing(
        FaultSet faults,
        string id,
        string which,
        Func<Ledger, string, string, IEnumerable<StoredKey>> removed
    ) =>
        faults.Both(
            $"delete-{id}",
            $"A deletion removes {which}.",
            "lifecycle-deleted-is-not-listed lifecycle-delete-names-one key-isolation",
            service => service.Keys(store => store with { Deleted = removed })
        );

    private static Func<ServiceBehaviour, ServiceBehaviour> OnRefused(Func<Exchange, string?> which) =>
        service =>
            service with
            {
                OnProblem = call =>
                {
                    service.OnProblem(call);
                    if (call.Problem!.Kind == ProblemKind.UnknownKey && which(call) is { } id)
                    {
                        call.Store.Delete(call.Owner, id);
                    }
                },
            };

    private static ServiceBehaviour RemovesAnywhere(ServiceBehaviour service) =>
        service with
        {
            OnProblem = call =>
            {
                service.OnProblem(call);
                var id = call.Input["accessKeyId"] ?? call.Input.Text("AccessKeyId");
                if (
                    call.Problem!.Kind == ProblemKind.UnknownKey
                    && call.Store.Read(ledger => ledger.Live.FirstOrDefault(key => key.Id == id)) is { } other
                )
                {
                    call.Store.Delete(other.Owner, other.Id);
                }
            },
        };

    private static ServiceBehaviour AgainOnce(ServiceBehaviour service)
    {
        string? last = null;
        return service.Keys(store =>
            store with
            {
                MayDelete = (ledger, owner, id) => id == last || store.MayDelete(ledger, owner, id),
                Deleted = (ledger, owner, id) =>
                {
                    last = last == id ? null : id;
                    return store.Deleted(ledger, owner, id);
                },
            }
        );
    }

    private static ServiceBehaviour BackInSecondList(ServiceBehaviour service)
    {
        var lists = new Dictionary<string, int>(StringComparer.Ordinal);
        return service.Keys(store =>
            store with
            {
                Listed = (ledger, owner) =>
                {
                    var gone = ledger.Issued.Except(ledger.Live).Where(key => key.Owner == owner).ToList();
                    foreach (var key in gone)
                    {
                        lists[key.Id] = lists.GetValueOrDefault(key.Id) + 1;
                    }

                    return [.. gone.Where(key => lists[key.Id] > 1), .. store.Listed(ledger, owner)];
                },
            }
        );
    }

    private static ServiceBehaviour NeedsList(ServiceBehaviour service)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return service.Keys(store =>
            store with
            {
                Listed = (ledger, owner) =>
                {
                    var keys = store.Listed(ledger, owner).ToList();
                    seen.UnionWith(keys.Select(key => key.Id));
                    return keys;
                },
                MayDelete = (ledger, owner, id) => seen.Contains(id) && store.MayDelete(ledger, owner, id),
            }
        );
    }
}
