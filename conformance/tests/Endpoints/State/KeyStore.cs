namespace LightsailContract.Conformance.Endpoints.State;

/// <summary>Owners and their access keys, in memory, correct under concurrent calls.</summary>
public sealed class KeyStore(StoreRules rules)
{
    private readonly Lock _gate = new();
    private readonly Ledger _ledger = new(rules.Clock);

    /// <summary>Runs a function on the state while nobody else changes it.</summary>
    public T Read<T>(Func<Ledger, T> read)
    {
        lock (_gate)
        {
            return read(_ledger);
        }
    }

    /// <summary>Adds an owner; false when there is one of this name.</summary>
    public bool AddOwner(string owner)
    {
        lock (_gate)
        {
            if (_ledger.Owners.ContainsKey(owner))
            {
                return false;
            }

            _ledger.AddOwner(owner);
            return true;
        }
    }

    /// <summary>Removes an owner, with its keys when <paramref name="force"/> is set.</summary>
    /// <exception cref="ProblemException">There is no such owner, or it has keys.</exception>
    public void RemoveOwner(string owner, bool force)
    {
        lock (_gate)
        {
            if (!_ledger.Owners.ContainsKey(owner))
            {
                throw new ProblemException(ProblemKind.UnknownOwner, owner);
            }

            if (!force && _ledger.Of(owner).Any())
            {
                throw new ProblemException(ProblemKind.OwnerInUse, owner);
            }

            _ledger.RemoveOwner(owner);
        }
    }

    /// <summary>Issues a key.</summary>
    /// <exception cref="ProblemException">There is no such owner, or it may have no further key.</exception>
    public async Task<StoredKey> CreateAsync(string owner)
    {
        if (rules.CheckToAct > TimeSpan.Zero)
        {
            lock (_gate)
            {
                EnsureRoom(owner);
            }

            await Task.Delay(rules.CheckToAct);
            lock (_gate)
            {
                return Add(owner);
            }
        }

        lock (_gate)
        {
            EnsureRoom(owner);
            return Add(owner);
        }
    }

    /// <summary>The keys of an owner, oldest first.</summary>
    /// <exception cref="ProblemException">There is no such owner.</exception>
    public IReadOnlyList<StoredKey> List(string owner)
    {
        lock (_gate)
        {
            EnsureKnown(owner);
            return [.. rules.Listed(_ledger, owner)];
        }
    }

    /// <summary>Removes a key.</summary>
    /// <exception cref="ProblemException">There is no such owner, or it has no such key.</exception>
    public async Task DeleteAsync(string owner, string id)
    {
        if (rules.CheckToDelete > TimeSpan.Zero)
        {
            lock (_gate)
            {
                EnsureKey(owner, id);
            }

            await Task.Delay(rules.CheckToDelete);
            Remove(owner, id);
            return;
        }

        Delete(owner, id);
    }

    /// <summary>Removes a key in one step.</summary>
    /// <exception cref="ProblemException">There is no such owner, or it has no such key.</exception>
    public void Delete(string owner, string id)
    {
        lock (_gate)
        {
            EnsureKey(owner, id);
            Remove(owner, id);
        }
    }

    private void EnsureKey(string owner, string id)
    {
        EnsureKnown(owner);
        if (!rules.MayDelete(_ledger, owner, id))
        {
            throw new ProblemException(ProblemKind.UnknownKey, id);
        }
    }

    private void Remove(string owner, string id)
    {
        lock (_gate)
        {
            foreach (var key in rules.Deleted(_ledger, owner, id).ToList())
            {
                _ledger.Remove(key);
            }
        }
    }

    /// <summary>Issues a key where there is room; only faults do this, for calls that they refuse.</summary>
    public void TryCreate(string owner)
    {
        lock (_gate)
        {
            if (rules.Knows(_ledger, owner) && !rules.IsFull(_ledger, owner))
            {
                Add(owner);
            }
        }
    }

    /// <summary>Removes an owner's keys, but for one; only faults do this.</summary>
    public void Empty(string owner, string except = "")
    {
        lock (_gate)
        {
            foreach (var key in _ledger.Of(owner).Where(key => key.Id != except).ToList())
            {
                _ledger.Remove(key);
            }
        }
    }

    private void EnsureKnown(string owner)
    {
        if (!rules.Knows(_ledger, owner))
        {
            throw new ProblemException(ProblemKind.UnknownOwner, owner);
        }
    }

    private void EnsureRoom(string owner)
    {
        EnsureKnown(owner);
        if (rules.IsFull(_ledger, owner))
        {
            throw new ProblemException(ProblemKind.OverQuota, owner);
        }
    }

    private StoredKey Add(string owner)
    {
        var issued = new StoredKey(
            owner,
            rules.NewId(_ledger, owner),
            rules.NewSecret(_ledger, owner),
            rules.Clock.GetUtcNow()
        );
        foreach (var key in rules.Replaced(_ledger, owner).ToList())
        {
            _ledger.Remove(key);
        }

        _ledger.Add(issued);
        return issued;
    }
}
