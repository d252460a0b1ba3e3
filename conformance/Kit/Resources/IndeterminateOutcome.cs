namespace LightsailContract.Conformance.Resources;

/// <summary>The possible effects of calls with an indeterminate outcome on one parent.</summary>
internal sealed class IndeterminateOutcome(ResourceModel resource)
{
    private readonly List<Exchange> _creations = [];
    private readonly Dictionary<Entry, Exchange> _deletions = [];

    /// <summary>The calls that may each have created one entry.</summary>
    public IReadOnlyList<Exchange> Creations => _creations;

    /// <summary>The entries that may be deleted, with the deleting call.</summary>
    public IReadOnlyDictionary<Entry, Exchange> Deletions => _deletions;

    public void Take(Exchange exchange)
    {
        if (exchange.Call is { Deletes: true, Subject: { } subject })
        {
            _deletions[subject] = exchange;
        }
        // A probe must not create anything, so a failed one is not expected to. If it did, a rule detects it.
        else if (
            exchange.Operation == resource.Create
            && (exchange.Call.Purpose != Purpose.Probe || exchange.Succeeded)
        )
        {
            _creations.Add(exchange);
        }
    }

    /// <summary>Whether a list is possible with any outcome of the calls.</summary>
    public bool Allows(Listing listing, IExpectedState expected) =>
        IsPlain(listing, expected)
        && expected
            .Existing(listing.Parent)
            .All(entry => listing.Contains(entry.Identifier) || _deletions.ContainsKey(entry))
        && expected.Unknown(listing).Count <= _creations.Count;

    /// <summary>Whether a list shows that all calls took effect, so that no later list can show more.</summary>
    public bool IsSettledBy(Listing listing, IExpectedState expected) =>
        Allows(listing, expected)
        && _creations.Count + _deletions.Count > 0
        && expected.Unknown(listing).Count == _creations.Count
        && _deletions.Keys.All(entry => !listing.Contains(entry.Identifier));

    /// <summary>Whether the list has each entry once, and none that is known to be deleted.</summary>
    private static bool IsPlain(Listing listing, IExpectedState expected)
    {
        var identifiers = listing.Items.Select(item => item.Identifier ?? "").ToList();
        return identifiers.Distinct(StringComparer.Ordinal).Count() == identifiers.Count
            && !identifiers.Contains("")
            && identifiers.All(identifier => expected.Find(listing.Parent, identifier) is not { Exists: false });
    }
}
