namespace LightsailContract.Emulator.Store;

/// <summary>Keeps everything in memory, behind one lock: correctness under concurrent calls is easy to see.</summary>
public sealed class MemoryKeyStore : IKeyStore
{
    private const int OperationsKept = 10_000;

    private readonly Lock _gate = new();
    private readonly SortedDictionary<(string Realm, string Name), Entry> _parents = new(
        Comparer<(string Realm, string Name)>.Create(Compare)
    );
    private readonly HashSet<string> _issued = new(StringComparer.Ordinal);
    private readonly Dictionary<string, StoredOperation> _operations = new(StringComparer.Ordinal);
    private readonly Queue<string> _operationOrder = new();

    /// <inheritdoc />
    public bool AddParent(string realm, StoredParent parent)
    {
        lock (_gate)
        {
            return _parents.TryAdd((realm, parent.Name), new Entry(parent, []));
        }
    }

    /// <inheritdoc />
    public StoredParent? FindParent(string realm, string name)
    {
        lock (_gate)
        {
            return _parents.TryGetValue((realm, name), out var entry) ? entry.Parent : null;
        }
    }

    /// <inheritdoc />
    public IReadOnlyList<StoredParent> ListParents(string realm, string? after, int limit)
    {
        lock (_gate)
        {
            return
            [
                .. _parents
                    .Where(pair => pair.Key.Realm == realm && string.CompareOrdinal(pair.Key.Name, after) > 0)
                    .Take(limit)
                    .Select(pair => pair.Value.Parent),
            ];
        }
    }

    /// <inheritdoc />
    public RemoveParentResult RemoveParent(string realm, string name, bool force)
    {
        lock (_gate)
        {
            if (!_parents.TryGetValue((realm, name), out var entry))
            {
                return RemoveParentResult.NoParent;
            }

            if (entry.Keys.Count > 0 && !force)
            {
                return RemoveParentResult.HasKeys;
            }

            _parents.Remove((realm, name));
            return RemoveParentResult.Removed;
        }
    }

    /// <inheritdoc />
    public AddKeyResult AddKey(string realm, string parent, StoredKey key, int quota)
    {
        lock (_gate)
        {
            if (!_parents.TryGetValue((realm, parent), out var entry))
            {
                return AddKeyResult.NoParent;
            }

            if (entry.Keys.Count >= quota)
            {
                return AddKeyResult.QuotaReached;
            }

            if (!_issued.Add(key.Id))
            {
                return AddKeyResult.IdTaken;
            }

            entry.Keys.Add(key);
            return AddKeyResult.Added;
        }
    }

    /// <inheritdoc />
    public IReadOnlyList<StoredKey>? ListKeys(string realm, string parent)
    {
        lock (_gate)
        {
            return _parents.TryGetValue((realm, parent), out var entry) ? [.. entry.Keys] : null;
        }
    }

    /// <inheritdoc />
    public string? FindOwner(string realm, string keyId)
    {
        lock (_gate)
        {
            return _parents
                .Where(pair => pair.Key.Realm == realm && pair.Value.Keys.Exists(key => key.Id == keyId))
                .Select(pair => pair.Key.Name)
                .FirstOrDefault();
        }
    }

    /// <inheritdoc />
    public RemoveKeyResult RemoveKey(string realm, string parent, string keyId)
    {
        lock (_gate)
        {
            if (!_parents.TryGetValue((realm, parent), out var entry))
            {
                return RemoveKeyResult.NoParent;
            }

            return entry.Keys.RemoveAll(key => key.Id == keyId) > 0 ? RemoveKeyResult.Removed : RemoveKeyResult.NoKey;
        }
    }

    /// <inheritdoc />
    public void AddOperation(StoredOperation operation)
    {
        lock (_gate)
        {
            _operations[operation.Id] = operation;
            _operationOrder.Enqueue(operation.Id);
            if (_operationOrder.Count > OperationsKept)
            {
                _operations.Remove(_operationOrder.Dequeue());
            }
        }
    }

    /// <inheritdoc />
    public StoredOperation? FindOperation(string id)
    {
        lock (_gate)
        {
            return _operations.GetValueOrDefault(id);
        }
    }

    /// <inheritdoc />
    public void Dispose() { }

    private static int Compare((string Realm, string Name) left, (string Realm, string Name) right)
    {
        var realms = string.CompareOrdinal(left.Realm, right.Realm);
        return realms != 0 ? realms : string.CompareOrdinal(left.Name, right.Name);
    }

    private sealed record Entry(StoredParent Parent, List<StoredKey> Keys);
}
