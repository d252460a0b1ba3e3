using LightsailContract.Conformance.Endpoints.State;

namespace LightsailContract.Conformance.Endpoints.Faults;

/// <summary>More keys than there may be, or fewer.</summary>
internal static class QuotaFaults
{
    private const string Quota = "{quota}*";

    public static FaultSet All()
    {
        var faults = new FaultSet(FaultCategory.Quota);
        faults.Lightsail(
            "quota-service-exception",
            "A third key is refused with an error of the service.",
            "two-keys-per-bucket/refusal-blames-caller",
            service =>
                service.Answering(
                    ProblemKind.OverQuota,
                    error => error with { Code = "ServiceException", Status = 500 }
                )
        );
        faults.Both("third-key-allowed", "There is no bound.", Quota, Full((_, _) => false));
        faults.Both(
            "quota-three",
            "Three keys are allowed.",
            Quota,
            Full((ledger, owner) => Count(ledger, owner) >= 3)
        );
        faults.Both(
            "quota-one",
            "A second key is refused.",
            "lifecycle-create-works",
            Full((ledger, owner) => Count(ledger, owner) >= 1)
        );
        faults.Both(
            "quota-per-account",
            "The keys of all buckets or users are counted together.",
            "lifecycle-create-works",
            Full((ledger, _) => ledger.Live.Count >= StoreRules.Quota)
        );
        faults.Both(
            "quota-counts-deleted",
            "A deletion frees no place.",
            "{quota}/room-returns lifecycle-create-works",
            Full((ledger, owner) => ledger.Issued.Count(key => key.Owner == owner) >= StoreRules.Quota)
        );
        faults.Both("quota-forgets-on-failed-delete", "A refused deletion frees a place.", Quota, ForgetOnFailedDelete);
        faults.Both(
            "third-key-replaces-oldest",
            "A third key takes the oldest one's place.",
            "{quota}*",
            service =>
                service.Keys(store =>
                    store with
                    {
                        IsFull = (_, _) => false,
                        Replaced = (ledger, owner) => ledger.Of(owner).SkipLast(StoreRules.Quota - 1),
                    }
                )
        );
        faults.Lightsail(
            "quota-answers-success",
            "A third key is refused with status 200 and an empty document.",
            "lifecycle-create-answers two-keys-per-bucket",
            service =>
                service.EditErrors(
                    (call, draft) =>
                    {
                        if (call.Problem!.Kind == ProblemKind.OverQuota)
                        {
                            draft.Status = 200;
                            draft.Body.Clear();
                            draft.Headers.Remove("x-amzn-ErrorType");
                        }
                    }
                )
        );
        faults.Lightsail(
            "quota-undocumented-error",
            "A third key is refused with an error that no document gives.",
            "error-shape/CreateBucketAccessKey/documented",
            service => service.Answering(ProblemKind.OverQuota, error => error with { Code = "LimitExceededException" })
        );
        return faults;
    }

    private static int Count(Ledger ledger, string owner) => ledger.Of(owner).Count();

    private static Func<ServiceBehaviour, ServiceBehaviour> Full(Func<Ledger, string, bool> isFull) =>
        service => service.Keys(store => store with { IsFull = isFull });

    private static ServiceBehaviour ForgetOnFailedDelete(ServiceBehaviour service)
    {
        var refused = new Dictionary<string, int>(StringComparer.Ordinal);
        return service.Keys(store =>
            store with
            {
                IsFull = (ledger, owner) => Count(ledger, owner) - refused.GetValueOrDefault(owner) >= StoreRules.Quota,
                MayDelete = (ledger, owner, id) =>
                {
                    var may = store.MayDelete(ledger, owner, id);
                    if (!may)
                    {
                        refused[owner] = refused.GetValueOrDefault(owner) + 1;
                    }

                    return may;
                },
            }
        );
    }
}
