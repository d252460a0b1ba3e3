namespace LightsailContract.Conformance.Resources;

/// <summary>Calls on one parent that were under way at the same time.</summary>
/// <param name="Parent">The parent.</param>
/// <param name="ExistingBefore">What existed when it began.</param>
/// <param name="Exchanges">The calls, in the order in which they were sent.</param>
/// <param name="After">The list after it; null where it could not be read.</param>
internal sealed record ParallelOutcome(
    ParentRef Parent,
    IReadOnlyList<Entry> ExistingBefore,
    IReadOnlyList<Exchange> Exchanges,
    Listing? After
)
{
    public IEnumerable<Exchange> WithPurpose(Purpose purpose) =>
        Exchanges.Where(exchange => exchange.Call.Purpose == purpose);
}
