using LightsailContract.Conformance.Endpoints.State;

namespace LightsailContract.Conformance.Endpoints.Faults;

/// <summary>State that is counted, shown or kept wrongly some time after the call that it comes from.</summary>
internal static class StateFaults
{
    private const string Room = "{quota}/room-returns lifecycle-create-works";

    public static FaultSet All()
    {
        var faults = new FaultSet(FaultCategory.Quota);
        faults.Both("quota-freed-by-list", "A deletion frees a place once a list was read.", Room, FreedByList);
        faults.Both("quota-freed-late", "A deletion frees a place after one more refused creation.", Room, FreedLate);
        faults.Both(
            "quota-refusal-removes-oldest",
            "A third key is refused, and the oldest one is removed.",
            "{quota}/refusal-changes-nothing",
            OnFull(call => call.Store.Delete(call.Owner, Oldest(call)))
        );
        faults.Both(
            "quota-once-refused-then-open",
            "A third key is refused once, and then allowed.",
            "{quota}*",
            OpenAfterRefusal
        );
        faults.Both("quota-refusal-counts", "A refused creation takes a place.", Room, RefusalsCount);
        faults.Both(
            "quota-shared-by-similar-names",
            "Buckets or users whose names have the same first eight characters share their places.",
            "lifecycle-create-works",
            service =>
                service.Keys(store =>
                    store with
                    {
                        IsFull = (ledger, owner) =>
                            ledger.Live.Count(key => Head(key.Owner) == Head(owner)) >= StoreRules.Quota,
                    }
                )
        );
        faults.Both(
            "quota-for-a-lifetime",
            "After ten keys a bucket or user gets no more.",
            Room,
            service =>
                service.Keys(store =>
                    store with
                    {
                        IsFull = (ledger, owner) =>
                            store.IsFull(ledger, owner) || ledger.Issued.Count(key => key.Owner == owner) >= 10,
                    }
                )
        );
        faults.Both(
            "list-drops-oldest",
            "A list that was read three times loses its oldest key.",
            "lifecycle-created-is-listed",
            DropsAfterLists
        );
        faults.Both(
            "list-one-behind",
            "A list lacks the newest key until the next creation.",
            "lifecycle-created-is-listed",
            service => service.Keys(store => store with { Listed = (ledger, owner) => Behind(ledger, owner) })
        );
        faults.Both(
            "list-empty-every-third-time",
            "Every third list is empty.",
            "lifecycle-created-is-listed",
            EmptyNowAndThen
        );
        faults.Both(
            "list-removes",
            "A list that shows two keys removes the older one.",
            "lifecycle-created-is-listed lifecycle-delete-works",
            ListRemoves
        );
        faults.Both(
            "list-of-similar-names",
            "A list shows the keys of all whose names begin with the same eight characters.",
            "lifecycle-listed-was-created key-isolation",
            service =>
                service.Keys(store =>
                    store with
                    {
                        Listed = (ledger, owner) => ledger.Live.Where(key => Head(key.Owner) == Head(owner)),
                    }
                )
        );
        faults.Both(
            "create-returns-existing",
            "A second creation answers the first key again.",
            "key-id-unique secret-never-returns",
            ReturnsExisting
        );
        faults.Both(
            "create-drops-older",
            "A creation removes the key beside it.",
            "key-isolation lifecycle-created-is-listed",
            service => service.Keys(store => store with { Replaced = (ledger, owner) => ledger.Of(owner) })
        );
        faults.Both(
            "list-of-all-if-empty",
            "A list that has no key shows those of everyone.",
            "lifecycle-listed-was-created key-isolation",
            service =>
                service.Keys(store =>
                    store with
                    {
                        Listed = (ledger, owner) =>
                            ledger.Live.Where(key => key.Owner == owner || ledger.Live.All(own => own.Owner != owner)),
                    }
                )
        );
        return faults;
    }

    private static string Head(string owner) => owner[..Math.Min(owner.Length, 8)];

    private static string Oldest(Exchange call) => call.Store.Read(ledger => ledger.Of(call.Owner).First().Id);

    private static IEnumerable<StoredKey> Behind(Ledger ledger, string owner) =>
        ledger.Of(owner).Where(key => key != ledger.Issued.Last(issued => issued.Owner == owner));

    private static Func<ServiceBehaviour, ServiceBehaviour> OnFull(Action<Exchange> act) =>
        service =>
            service with
            {
                OnProblem = call =>
                {
                    service.OnProblem(call);
                    if (call.Problem!.Kind == ProblemKind.OverQuota)
                    {
                        act(call);
                    }
                },
            };

    private static ServiceBehaviour FreedByList(ServiceBehaviour service)
    {
        var taken = new Dictionary<string, int>(StringComparer.Ordinal);
        return service.Keys(store =>
            store with
            {
                IsFull = (ledger, owner) =>
                    Math.Max(taken.GetValueOrDefault(owner), ledger.Of(owner).Count()) >= StoreRules.Quota,
                NewId = (ledger, owner) =>
                {
                    taken[owner] = Math.Max(taken.GetValueOrDefault(owner), ledger.Of(owner).Count() + 1);
                    return store.NewId(ledger, owner);
                },
                Listed = (ledger, owner) =>
                {
                    taken[owner] = ledger.Of(owner).Count();
                    return store.Listed(ledger, owner);
                },
            }
        );
    }

    private static ServiceBehaviour FreedLate(ServiceBehaviour service)
    {
        var held = new HashSet<string>(StringComparer.Ordinal);
        return service.Keys(store =>
            store with
            {
                IsFull = (ledger, owner) => held.Remove(owner) || store.IsFull(ledger, owner),
                Deleted = (ledger, owner, id) =>
                {
                    if (store.IsFull(ledger, owner))
                    {
                        held.Add(owner);
                    }

                    return store.Deleted(ledger, owner, id);
                },
            }
        );
    }

    private static ServiceBehaviour OpenAfterRefusal(ServiceBehaviour service)
    {
        var refused = new HashSet<string>(StringComparer.Ordinal);
        return service.Keys(store =>
            store with
            {
                IsFull = (ledger, owner) => store.IsFull(ledger, owner) && refused.Add(owner),
            }
        );
    }

    private static ServiceBehaviour RefusalsCount(ServiceBehaviour service)
    {
        var refused = new Dictionary<string, int>(StringComparer.Ordinal);
        return service.Keys(store =>
            store with
            {
                IsFull = (ledger, owner) =>
                {
                    var isFull = ledger.Of(owner).Count() + refused.GetValueOrDefault(owner) >= StoreRules.Quota;
                    if (isFull && !ledger.Of(owner).Any())
                    {
                        refused.Remove(owner);
                    }
                    else if (isFull)
                    {
                        refused[owner] = 1;
                    }

                    return isFull;
                },
            }
        );
    }

    private static ServiceBehaviour DropsAfterLists(ServiceBehaviour service)
    {
        var lists = new Dictionary<string, int>(StringComparer.Ordinal);
        return service.Keys(store =>
            store with
            {
                Listed = (ledger, owner) =>
                {
                    var keys = store.Listed(ledger, owner).ToList();
                    foreach (var key in keys)
                    {
                        lists[key.Id] = lists.GetValueOrDefault(key.Id) + 1;
                    }

                    return keys.Where(key => lists[key.Id] <= 3);
                },
            }
        );
    }

    private static ServiceBehaviour EmptyNowAndThen(ServiceBehaviour service)
    {
        var lists = 0;
        return service.Keys(store =>
            store with
            {
                Listed = (ledger, owner) =>
                    Interlocked.Increment(ref lists) % 3 == 0 ? [] : store.Listed(ledger, owner),
            }
        );
    }

    private static ServiceBehaviour ListRemoves(ServiceBehaviour service)
    {
        var hidden = new HashSet<string>(StringComparer.Ordinal);
        return service.Keys(store =>
            store with
            {
                Listed = (ledger, owner) =>
                {
                    var keys = store.Listed(ledger, owner).Where(key => !hidden.Contains(key.Id)).ToList();
                    if (keys.Count > 1)
                    {
                        hidden.Add(keys[0].Id);
                    }

                    return keys;
                },
                MayDelete = (ledger, owner, id) => !hidden.Contains(id) && store.MayDelete(ledger, owner, id),
            }
        );
    }

    private static ServiceBehaviour ReturnsExisting(ServiceBehaviour service) =>
        service.Keys(store =>
            store with
            {
                NewId = (ledger, owner) => ledger.Of(owner).FirstOrDefault()?.Id ?? store.NewId(ledger, owner),
                NewSecret = (ledger, owner) =>
                    ledger.Of(owner).FirstOrDefault()?.Secret ?? store.NewSecret(ledger, owner),
                Replaced = (ledger, owner) => ledger.Of(owner),
            }
        );
}
