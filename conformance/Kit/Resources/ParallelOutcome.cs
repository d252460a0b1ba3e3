namespace LightsailContract.Conformance.Resources;

/// <summary>The result of parallel calls on one parent.</summary>
/// <param name="Parent">The parent.</param>
/// <param name="ExistingBefore">The entries that existed before the calls.</param>
/// <param name="Exchanges">The calls, in the order in which they were sent.</param>
/// <param name="After">The list after the calls; null if it could not be read.</param>
internal sealed record ParallelOutcome(
    ParentRef Parent,
    IReadOnlyList<Entry> ExistingBefore,
    IReadOnlyList<Exchange> Exchanges,
    Listing? After
)
{
    /// <summary>Whether a late effect of a creation or deletion explains which of the deletions of one entry
    /// succeeded.</summary>
    public bool MayBeLate { get; init; }

    public IEnumerable<Exchange> WithPurpose(Purpose purpose) =>
        Exchanges.Where(exchange => exchange.Call.Purpose == purpose);
}
