using System.Collections.Concurrent;
using LightsailContract.Conformance.Endpoints.State;

namespace LightsailContract.Conformance.Endpoints.Faults;

/// <summary>What goes wrong only when calls come at the same time.</summary>
internal static class RaceFaults
{
    // Long enough for calls that start together to overlap on a busy machine.
    private static readonly TimeSpan Gap = TimeSpan.FromMilliseconds(20);

    public static FaultSet All()
    {
        var faults = new FaultSet(FaultCategory.Races);
        faults.Both(
            "quota-race",
            "The quota is looked at some time before the key is added.",
            "{quota}/race",
            Between(store => store)
        );
        faults.Both(
            "create-lost",
            "Of two creations at the same time the later one drops the earlier one's key.",
            "lifecycle-created-is-listed",
            Between(store => store with { Replaced = Fresh })
        );
        faults.Both(
            "create-merged",
            "Two creations at the same time answer one key.",
            "key-id-unique",
            Between(Merged)
        );
        faults.Both(
            "contention-crashes",
            "Of two creations at the same time one is answered by a web page with status 500.",
            "error-shape/{create}/documented",
            FailWhenBusy
        );
        faults.Both(
            "delete-race",
            "A key is looked for some time before it is removed, so that deletions at the same time all succeed.",
            "lifecycle-race-deletes-once",
            service => service.Keys(store => store with { CheckToDelete = Gap })
        );
        return faults;
    }

    private static Func<ServiceBehaviour, ServiceBehaviour> Between(Func<StoreRules, StoreRules> change) =>
        service => service.Keys(store => change(store) with { CheckToAct = Gap });

    private static IEnumerable<StoredKey> Fresh(Ledger ledger, string owner) =>
        ledger.Of(owner).Where(key => DateTimeOffset.UtcNow - key.CreatedAt < Gap);

    private static StoreRules Merged(StoreRules store) =>
        store with
        {
            NewId = (ledger, owner) => Fresh(ledger, owner).FirstOrDefault()?.Id ?? store.NewId(ledger, owner),
            NewSecret = (ledger, owner) =>
                Fresh(ledger, owner).FirstOrDefault()?.Secret ?? store.NewSecret(ledger, owner),
            Replaced = Fresh,
        };

    private static ServiceBehaviour FailWhenBusy(ServiceBehaviour service)
    {
        var running = new ConcurrentDictionary<Exchange, bool>();
        return service
            .Keys(store => store with { CheckToAct = Gap })
            .EditBytes(
                (call, answer) =>
                {
                    running.TryRemove(call, out _);
                    if (call.Problem?.Kind == ProblemKind.Internal)
                    {
                        ErrorFaults.Crash(answer);
                    }
                }
            ) with
        {
            Before = call =>
            {
                service.Before(call);
                if (Op.IsCreate(call.Operation) && running.TryAdd(call, true) && running.Count > 1)
                {
                    throw new ProblemException(ProblemKind.Internal);
                }
            },
        };
    }
}
