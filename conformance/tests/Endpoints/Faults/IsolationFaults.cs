namespace LightsailContract.Conformance.Endpoints.Faults;

/// <summary>What is done to one bucket or user touches another.</summary>
internal static class IsolationFaults
{
    private const string Isolated = "key-isolation";

    public static FaultSet All()
    {
        var faults = new FaultSet(FaultCategory.Isolation);
        faults.Both(
            "delete-through-other-owner",
            "A key is deleted through a bucket or a user that it does not belong to.",
            "lifecycle-delete-elsewhere-*",
            service =>
                service.Keys(store =>
                    store with
                    {
                        MayDelete = (ledger, _, id) => ledger.Live.Any(key => key.Id == id),
                        Deleted = (ledger, _, id) => ledger.Live.Where(key => key.Id == id),
                    }
                )
        );
        faults.Both(
            "delete-through-other-owner-answers-success",
            "A deletion through a bucket or a user that the key does not belong to is answered with success.",
            "lifecycle-delete-elsewhere-refused",
            service =>
                service.Keys(store =>
                    store with
                    {
                        MayDelete = (ledger, owner, id) =>
                            store.MayDelete(ledger, owner, id) || ledger.Live.Any(key => key.Id == id),
                    }
                )
        );
        faults.Lightsail(
            "create-inactivates-others",
            "A creation makes the keys beside it Inactive.",
            Isolated,
            service =>
                service.EditResult(
                    Op.IsList,
                    (_, draft) =>
                    {
                        foreach (var key in draft.Keys.ToList().SkipLast(1))
                        {
                            key["status"] = "Inactive";
                        }
                    }
                )
        );
        faults.Both(
            "list-of-all-owners",
            "A list shows the keys of all buckets or users.",
            "key-isolation lifecycle-listed-was-created",
            service => service.Keys(store => store with { Listed = (ledger, _) => ledger.Live })
        );
        faults.Both(
            "list-of-other-owner",
            "A list shows another bucket's or user's keys.",
            "lifecycle-created-is-listed lifecycle-listed-was-created key-isolation",
            ListOther
        );
        faults.Both(
            "delete-empties-others",
            "A deletion removes every other bucket's or user's keys too.",
            Isolated,
            service =>
                service.Keys(store =>
                    store with
                    {
                        Deleted = (ledger, owner, id) => ledger.Live.Where(key => key.Owner != owner || key.Id == id),
                    }
                )
        );
        faults.Both(
            "create-takes-from-others",
            "A creation removes the oldest key of every other bucket or user.",
            Isolated,
            service =>
                service.Keys(store =>
                    store with
                    {
                        Replaced = (ledger, owner) =>
                            ledger.Live.Where(key => key.Owner != owner).DistinctBy(key => key.Owner),
                    }
                )
        );
        return faults;
    }

    private static ServiceBehaviour ListOther(ServiceBehaviour service) =>
        service.Keys(store =>
            store with
            {
                Listed = (ledger, owner) =>
                    ledger.Of(ledger.Owners.Keys.FirstOrDefault(other => other != owner) ?? owner),
            }
        );
}
