namespace LightsailContract.Conformance.Endpoints.State;

/// <summary>What a store does at each point where implementers differ; the defaults are correct.</summary>
/// <remarks>Every function runs under the store's lock.</remarks>
public sealed record StoreRules
{
    /// <summary>How many keys an owner may have at once.</summary>
    public const int Quota = 2;

    /// <summary>The id of a new key for an owner.</summary>
    public Func<Ledger, string, string> NewId { get; init; } = (_, _) => Mint.Id();

    /// <summary>The secret of a new key for an owner.</summary>
    public Func<Ledger, string, string> NewSecret { get; init; } = (_, _) => Mint.Secret();

    /// <summary>Whether the store knows an owner.</summary>
    public Func<Ledger, string, bool> Knows { get; init; } = (ledger, owner) => ledger.Owners.ContainsKey(owner);

    /// <summary>Whether an owner may have no further key.</summary>
    public Func<Ledger, string, bool> IsFull { get; init; } = (ledger, owner) => ledger.Of(owner).Count() >= Quota;

    /// <summary>The existing keys that give way to a new one: none.</summary>
    public Func<Ledger, string, IEnumerable<StoredKey>> Replaced { get; init; } = (_, _) => [];

    /// <summary>The keys that a list of an owner shows.</summary>
    public Func<Ledger, string, IEnumerable<StoredKey>> Listed { get; init; } = (ledger, owner) => ledger.Of(owner);

    /// <summary>Whether a delete of an owner's key is answered with success.</summary>
    public Func<Ledger, string, string, bool> MayDelete { get; init; } =
        (ledger, owner, id) => ledger.Of(owner).Any(key => key.Id == id);

    /// <summary>The keys that a delete of an owner's key removes.</summary>
    public Func<Ledger, string, string, IEnumerable<StoredKey>> Deleted { get; init; } =
        (ledger, owner, id) => ledger.Of(owner).Where(key => key.Id == id);

    /// <summary>The clock by which owners and keys are made and removed.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>The time between looking for a key and removing it; zero keeps the two in one step.</summary>
    public TimeSpan CheckToDelete { get; init; }

    /// <summary>The time between looking at the quota and adding the key; zero keeps the two in one step.</summary>
    public TimeSpan CheckToAct { get; init; }
}
