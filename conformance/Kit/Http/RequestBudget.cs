namespace LightsailContract.Conformance.Http;

/// <summary>Counts requests up to the bound that the user set. Deletion of what the run created is always allowed.</summary>
internal sealed class RequestBudget(int? max)
{
    private int _used;

    public int Used => Volatile.Read(ref _used);

    /// <exception cref="BudgetExhaustedException">The bound is reached.</exception>
    public void Spend(bool cleaning)
    {
        if (Interlocked.Increment(ref _used) > max && !cleaning)
        {
            Interlocked.Decrement(ref _used);
            throw new BudgetExhaustedException(max.Value);
        }
    }

    /// <summary>Whether that many more requests may be made.</summary>
    public bool Allows(int requests) => max is null || Used + requests <= max;
}

/// <summary>The run may make no more requests.</summary>
internal sealed class BudgetExhaustedException(int max) : Exception($"The budget of {max} requests is used up.");
