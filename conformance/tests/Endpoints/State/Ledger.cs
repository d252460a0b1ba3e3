namespace LightsailContract.Conformance.Endpoints.State;

/// <summary>What exists and what was ever issued. Not thread-safe: <see cref="KeyStore"/> guards it.</summary>
public sealed class Ledger(TimeProvider clock)
{
    private readonly List<(StoredKey Key, DateTimeOffset At)> _removed = [];
    private readonly SortedDictionary<string, DateTimeOffset> _owners = new(StringComparer.Ordinal);
    private readonly List<StoredKey> _live = [];
    private readonly List<StoredKey> _issued = [];

    /// <summary>The owners, ordinally, with the time each was made.</summary>
    public IReadOnlyDictionary<string, DateTimeOffset> Owners => _owners;

    /// <summary>Every key that exists, oldest first.</summary>
    public IReadOnlyList<StoredKey> Live => _live;

    /// <summary>Every key that was ever issued, oldest first; deleted ones too.</summary>
    public IReadOnlyList<StoredKey> Issued => _issued;

    /// <summary>The keys of one owner, oldest first.</summary>
    public IEnumerable<StoredKey> Of(string owner) => _live.Where(key => key.Owner == owner);

    /// <summary>Every key that was removed, with the time.</summary>
    public IReadOnlyList<(StoredKey Key, DateTimeOffset At)> Removed => _removed;

    internal void AddOwner(string owner) => _owners.TryAdd(owner, clock.GetUtcNow());

    internal void RemoveOwner(string owner)
    {
        _owners.Remove(owner);
        _live.RemoveAll(key => key.Owner == owner);
    }

    internal void Add(StoredKey key)
    {
        _live.Add(key);
        _issued.Add(key);
    }

    internal void Remove(StoredKey key)
    {
        _live.Remove(key);
        _removed.Add((key, clock.GetUtcNow()));
    }
}
