namespace LightsailContract.Conformance.Resources;

/// <summary>What calls of unknown outcome may have done under one parent.</summary>
internal sealed class IndeterminateOutcome(ResourceModel resource)
{
    private readonly List<Exchange> _creations = [];
    private readonly Dictionary<Entry, Exchange> _deletions = [];

    /// <summary>The calls of which each may have made one thing, and was meant to.</summary>
    public IReadOnlyList<Exchange> Creations => _creations;

    /// <summary>What may be gone, and by which call.</summary>
    public IReadOnlyDictionary<Entry, Exchange> Deletions => _deletions;

    public void Take(Exchange exchange)
    {
        if (exchange.Call is { Purpose: Purpose.Delete or Purpose.DeleteImplicitly, Subject: { } subject })
        {
            _deletions[subject] = exchange;
        }
        // A probe must not make anything; what it may have made all the same is for a rule to find.
        else if (
            exchange.Operation == resource.Create
            && (exchange.Call.Purpose != Purpose.Probe || exchange.Succeeded)
        )
        {
            _creations.Add(exchange);
        }
    }

    /// <summary>Whether a listing fits, whatever the calls did.</summary>
    public bool Allows(Listing listing, IExpectedState expected) =>
        IsPlain(listing, expected)
        && expected
            .Existing(listing.Parent)
            .All(entry => listing.Contains(entry.Identifier) || _deletions.ContainsKey(entry))
        && expected.Unknown(listing).Count <= _creations.Count;

    /// <summary>Whether a listing shows that all of them were executed, so that no later one shows more.</summary>
    public bool IsSettledBy(Listing listing, IExpectedState expected) =>
        Allows(listing, expected)
        && _creations.Count + _deletions.Count > 0
        && expected.Unknown(listing).Count == _creations.Count
        && _deletions.Keys.All(entry => !listing.Contains(entry.Identifier));

    /// <summary>Each thing once, and nothing that is known to be gone.</summary>
    private static bool IsPlain(Listing listing, IExpectedState expected)
    {
        var identifiers = listing.Items.Select(item => item.Identifier ?? "").ToList();
        return identifiers.Distinct(StringComparer.Ordinal).Count() == identifiers.Count
            && !identifiers.Contains("")
            && identifiers.All(identifier => expected.Find(listing.Parent, identifier) is not { Exists: false });
    }
}
