using LightsailContract.Conformance.Endpoints.State;

namespace LightsailContract.Conformance.Endpoints.Faults;

/// <summary>Deletions that remove too little, or too much.</summary>
internal static class DeleteFaults
{
    public static FaultSet All()
    {
        var faults = new FaultSet(FaultCategory.Delete);
        faults.Both(
            "delete-no-op",
            "A deletion does nothing.",
            "lifecycle-deleted-is-not-listed",
            Deleting((_, _, _) => [])
        );
        faults.Both(
            "delete-all",
            "A deletion removes all keys.",
            "lifecycle-delete-names-one",
            Deleting((ledger, owner, _) => ledger.Of(owner))
        );
        faults.Both(
            "delete-other",
            "A deletion removes the other keys.",
            "lifecycle-deleted-is-not-listed lifecycle-delete-names-one",
            Deleting(Others)
        );
        faults.Both(
            "delete-oldest",
            "A deletion removes the oldest key.",
            "lifecycle-deleted-is-not-listed lifecycle-delete-names-one",
            Deleting(Oldest)
        );
        faults.Both(
            "delete-fails",
            "Every deletion answers that the service failed.",
            "lifecycle-delete-works",
            Failing
        );
        faults.Both(
            "delete-missing-succeeds",
            "A key that never was is deleted with success.",
            "lifecycle-delete-missing-refused",
            Allowing(Anything)
        );
        faults.Both(
            "delete-by-prefix",
            "A deletion removes the keys whose ids begin so.",
            "lifecycle-delete-missing-refused lifecycle-refused-delete-changes-nothing",
            service =>
                service.Keys(store =>
                    store with
                    {
                        MayDelete = (ledger, owner, id) => Beginning(ledger, owner, id).Any(),
                        Deleted = Beginning,
                    }
                )
        );
        faults.Both(
            "delete-twice-succeeds",
            "A deleted key is deleted again with success.",
            "lifecycle-delete-again-refused",
            Allowing(Once)
        );
        faults.Lightsail(
            "delete-in-unknown-bucket-succeeds",
            "A key of a bucket that does not exist is deleted with success.",
            "lifecycle-unknown-bucket-refused/DeleteBucketAccessKey",
            service =>
                service.Keys(store =>
                    store with
                    {
                        Knows = (_, _) => true,
                        MayDelete = (ledger, owner, id) =>
                            !ledger.Owners.ContainsKey(owner) || Lives(ledger, owner, id),
                        IsFull = (ledger, owner) => RefuseUnknown(ledger, owner) || store.IsFull(ledger, owner),
                        Listed = (ledger, owner) => RefuseUnknown(ledger, owner) ? [] : ledger.Of(owner),
                    }
                )
        );
        faults.Lightsail(
            "delete-lags",
            "A deleted key is listed for a second more.",
            "lifecycle-deleted-is-not-listed",
            Lag
        );
        faults.Lightsail(
            "delete-undone",
            "A deleted key comes back with the next creation.",
            "lifecycle-deleted-is-not-listed",
            Undone
        );
        faults.Lightsail(
            "delete-removes-bucket",
            "A deletion of a bucket's last key removes the bucket.",
            "lifecycle-list-works two-keys-per-bucket/room-returns",
            service =>
                service.Keys(store =>
                    store with
                    {
                        Knows = (ledger, owner) =>
                            store.Knows(ledger, owner)
                            && (ledger.Of(owner).Any() || ledger.Issued.All(key => key.Owner != owner)),
                    }
                )
        );
        return faults;
    }

    private static IEnumerable<StoredKey> Beginning(Ledger ledger, string owner, string id) =>
        ledger.Of(owner).Where(key => key.Id.StartsWith(id, StringComparison.Ordinal));

    private static bool Anything(Ledger ledger, string owner, string id) => true;

    private static bool Once(Ledger ledger, string owner, string id) =>
        ledger.Issued.Any(key => key.Owner == owner && key.Id == id);

    private static bool Lives(Ledger ledger, string owner, string id) => ledger.Of(owner).Any(key => key.Id == id);

    private static bool RefuseUnknown(Ledger ledger, string owner) =>
        ledger.Owners.ContainsKey(owner) ? false : throw new ProblemException(ProblemKind.UnknownOwner, owner);

    private static IEnumerable<StoredKey> Others(Ledger ledger, string owner, string id) =>
        ledger.Of(owner).Where(key => key.Id != id);

    private static IEnumerable<StoredKey> Oldest(Ledger ledger, string owner, string id) => ledger.Of(owner).Take(1);

    private static Func<ServiceBehaviour, ServiceBehaviour> Deleting(
        Func<Ledger, string, string, IEnumerable<StoredKey>> which
    ) => service => service.Keys(store => store with { Deleted = which });

    private static Func<ServiceBehaviour, ServiceBehaviour> Allowing(Func<Ledger, string, string, bool> which) =>
        service => service.Keys(store => store with { MayDelete = which });

    private static ServiceBehaviour Failing(ServiceBehaviour service) =>
        CreateFaults.Failing(CreateFaults.Failing(service, Op.DeleteBucketAccessKey), Op.DeleteAccessKey);

    private static ServiceBehaviour Lag(ServiceBehaviour service)
    {
        var deleted = new List<(StoredKey Key, DateTimeOffset At)>();
        return service.Keys(store =>
            store with
            {
                Deleted = (ledger, owner, id) =>
                {
                    var keys = store.Deleted(ledger, owner, id).ToList();
                    deleted.AddRange(keys.Select(key => (key, DateTimeOffset.UtcNow)));
                    return keys;
                },
                Listed = (ledger, owner) =>
                    deleted
                        .Where(entry =>
                            entry.Key.Owner == owner && DateTimeOffset.UtcNow - entry.At < TimeSpan.FromSeconds(1)
                        )
                        .Select(entry => entry.Key)
                        .Concat(store.Listed(ledger, owner)),
            }
        );
    }

    private static ServiceBehaviour Undone(ServiceBehaviour service)
    {
        var deletedBeforeCreate = new HashSet<string>(StringComparer.Ordinal);
        return service.Keys(store =>
            store with
            {
                NewId = (ledger, owner) =>
                {
                    deletedBeforeCreate.UnionWith(ledger.Issued.Except(ledger.Live).Select(key => key.Id));
                    return store.NewId(ledger, owner);
                },
                Listed = (ledger, owner) =>
                    ledger
                        .Issued.Where(key => key.Owner == owner && deletedBeforeCreate.Contains(key.Id))
                        .Concat(store.Listed(ledger, owner)),
            }
        );
    }
}
