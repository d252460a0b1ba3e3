using System.Globalization;
using LightsailContract.Conformance.Api;

namespace LightsailContract.Conformance.Http;

/// <summary>Counts requests up to the bound that the user set, and the bytes of their responses up to a bound that no real
/// service reaches. Deletion of what the run created is always allowed.</summary>
internal sealed class RequestBudget(int? max)
{
    // A few dozen of the largest responses, and 64 KiB for each request.
    private const long BytesAtLeast = 256L * 1024 * 1024;
    private const long BytesForEach = 64 * 1024;

    private int _used;
    private long _received;

    public int Used => Volatile.Read(ref _used);

    /// <exception cref="BudgetExhaustedException">The bound is reached.</exception>
    /// <exception cref="EndpointUnusableException">The responses were too large.</exception>
    public void Spend(bool cleaning)
    {
        if (!cleaning && Interlocked.Read(ref _received) > BytesAtLeast + (BytesForEach * Used))
        {
            throw new EndpointUnusableException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The responses to {Used:N0} requests have {_received / (1024 * 1024):N0} MiB together; the run reads no more."
                )
            );
        }

        if (Interlocked.Increment(ref _used) > max && !cleaning)
        {
            Interlocked.Decrement(ref _used);
            throw new BudgetExhaustedException(max.Value);
        }
    }

    /// <summary>Counts a response.</summary>
    public void Receive(int bytes) => Interlocked.Add(ref _received, bytes);

    /// <summary>Whether that many more requests may be made.</summary>
    public bool Allows(int requests) => max is null || Used + requests <= max;
}

/// <summary>The run may make no more requests.</summary>
internal sealed class BudgetExhaustedException(int max) : Exception($"The budget of {max} requests is used up.");
