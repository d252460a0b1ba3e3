namespace LightsailContract.Emulator.Store;

/// <summary>Parents, the keys below them and the operations that were reported; every call is atomic.</summary>
/// <remarks>One table serves every service: a parent is named within a realm, which is the service's name.</remarks>
public interface IKeyStore : IDisposable
{
    /// <summary>Adds a parent; false if one of that name exists.</summary>
    bool AddParent(string realm, StoredParent parent);

    /// <summary>The parent of that name, or null.</summary>
    StoredParent? FindParent(string realm, string name);

    /// <summary>Up to <paramref name="limit"/> parents after the name <paramref name="after"/>, ordinally by name.</summary>
    IReadOnlyList<StoredParent> ListParents(string realm, string? after, int limit);

    /// <summary>Removes a parent, and its keys where <paramref name="force"/> is set.</summary>
    RemoveParentResult RemoveParent(string realm, string name, bool force);

    /// <summary>Adds a key below a parent that has fewer than <paramref name="quota"/>.</summary>
    AddKeyResult AddKey(string realm, string parent, StoredKey key, int quota);

    /// <summary>The parent's keys in the order of their creation, or null if there is no such parent.</summary>
    IReadOnlyList<StoredKey>? ListKeys(string realm, string parent);

    /// <summary>The parent that owns the key, or null.</summary>
    string? FindOwner(string realm, string keyId);

    /// <summary>Removes one key of that parent.</summary>
    RemoveKeyResult RemoveKey(string realm, string parent, string keyId);

    /// <summary>Keeps what was done, so that it can be asked for again.</summary>
    void AddOperation(StoredOperation operation);

    /// <summary>What was done under that id, or null.</summary>
    StoredOperation? FindOperation(string id);
}

/// <summary>What keys belong to.</summary>
/// <param name="Name">Its name, unique in its realm.</param>
/// <param name="Id">An id that is never used again.</param>
/// <param name="CreatedAt">When it was made.</param>
/// <param name="Attributes">What else the service shows of it, as the service's own text.</param>
public sealed record StoredParent(string Name, string Id, DateTimeOffset CreatedAt, string Attributes);

/// <summary>A key without its secret, which is issued once and not stored.</summary>
/// <param name="Id">The key's id.</param>
/// <param name="CreatedAt">When it was made.</param>
public sealed record StoredKey(string Id, DateTimeOffset CreatedAt);

/// <summary>What was done, and to what.</summary>
/// <param name="Id">The operation's id.</param>
/// <param name="Type">The operation's type.</param>
/// <param name="Resource">The name of what it was done to.</param>
/// <param name="CreatedAt">When.</param>
public sealed record StoredOperation(string Id, string Type, string Resource, DateTimeOffset CreatedAt);

/// <summary>What became of <see cref="IKeyStore.AddKey"/>.</summary>
public enum AddKeyResult
{
    /// <summary>The key was added.</summary>
    Added,

    /// <summary>There is no such parent.</summary>
    NoParent,

    /// <summary>The parent has as many keys as it may have.</summary>
    QuotaReached,

    /// <summary>The id was issued before, by whichever parent.</summary>
    IdTaken,
}

/// <summary>What became of <see cref="IKeyStore.RemoveKey"/>.</summary>
public enum RemoveKeyResult
{
    /// <summary>The key was removed.</summary>
    Removed,

    /// <summary>There is no such parent.</summary>
    NoParent,

    /// <summary>That parent has no such key.</summary>
    NoKey,
}

/// <summary>What became of <see cref="IKeyStore.RemoveParent"/>.</summary>
public enum RemoveParentResult
{
    /// <summary>The parent was removed.</summary>
    Removed,

    /// <summary>There is no such parent.</summary>
    NoParent,

    /// <summary>It still has keys, and force was not set.</summary>
    HasKeys,
}
