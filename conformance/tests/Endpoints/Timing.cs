using LightsailContract.Conformance.Endpoints.State;

namespace LightsailContract.Conformance.Endpoints;

/// <summary>How late an endpoint shows what was written. Each of them is legal up to the contract's settle time.</summary>
/// <param name="Clock">The clock of the endpoint.</param>
public sealed record Timing(TimeProvider Clock)
{
    /// <summary>How long a new bucket or user is unknown.</summary>
    public TimeSpan Parent { get; init; }

    /// <summary>How long lists show the state of before.</summary>
    public TimeSpan List { get; init; }

    /// <summary>How long a deleted key still counts for the quota.</summary>
    public TimeSpan Room { get; init; }

    /// <summary>How long a new key cannot be deleted.</summary>
    public TimeSpan Key { get; init; }

    /// <summary>How long a deleted key can be deleted again.</summary>
    public TimeSpan Deletion { get; init; }

    /// <summary>The same service, late.</summary>
    public ServiceBehaviour Apply(ServiceBehaviour service) =>
        service.Keys(store =>
            store with
            {
                Clock = Clock,
                Knows = (ledger, owner) =>
                    store.Knows(ledger, owner)
                    && !(ledger.Owners.TryGetValue(owner, out var made) && IsWithin(Parent, made)),
                Listed = (ledger, owner) =>
                    List == TimeSpan.Zero
                        ? store.Listed(ledger, owner)
                        : store
                            .Listed(ledger, owner)
                            .Concat(Gone(ledger, owner, List))
                            .Where(key => !IsWithin(List, key.CreatedAt))
                            .OrderBy(key => key.CreatedAt),
                IsFull = (ledger, owner) =>
                    store.IsFull(ledger, owner)
                    || ledger.Of(owner).Count() + Gone(ledger, owner, Room).Count() >= StoreRules.Quota,
                MayDelete = (ledger, owner, id) =>
                    (
                        store.MayDelete(ledger, owner, id)
                        && !ledger.Of(owner).Any(key => key.Id == id && IsWithin(Key, key.CreatedAt))
                    ) || Gone(ledger, owner, Deletion).Any(key => key.Id == id),
            }
        );

    private IEnumerable<StoredKey> Gone(Ledger ledger, string owner, TimeSpan time) =>
        ledger
            .Removed.Reverse()
            .TakeWhile(removed => IsWithin(time, removed.At))
            .Select(removed => removed.Key)
            .Where(key => key.Owner == owner);

    private bool IsWithin(TimeSpan time, DateTimeOffset since) => Clock.GetUtcNow() - since < time;
}
