namespace LightsailContract.Conformance.Resources;

/// <summary>The history of one sequence: its calls, its lists, and the expected state.</summary>
internal sealed class CallHistory(ResourceModel resource)
{
    private readonly List<Exchange> _exchanges = [];
    private readonly Dictionary<ParentRef, Listing> _lastListed = [];
    private readonly Dictionary<Entry, Exchange> _lastShown = [];
    private Recent? _since;

    /// <summary>The resource that is created, listed and deleted.</summary>
    public ResourceModel Resource { get; } = resource;

    /// <summary>The expected state.</summary>
    public ExpectedState Expected { get; } = new(resource);

    /// <summary>Every response so far, in order.</summary>
    public IReadOnlyList<Exchange> Exchanges => _exchanges;

    /// <summary>Adds a call.</summary>
    public void Add(Exchange exchange) => _exchanges.Add(exchange);

    /// <summary>Adds a list, after the rules checked it.</summary>
    public void Add(Listing listing)
    {
        _lastListed[listing.Parent] = listing;
        foreach (var entry in Expected.Existing(listing.Parent).Where(entry => listing.Contains(entry.Identifier)))
        {
            _lastShown[entry] = listing.Last;
        }
    }

    /// <summary>The parent's last list, or null.</summary>
    public Listing? LastListing(ParentRef parent) => _lastListed.GetValueOrDefault(parent);

    /// <summary>The calls since the parent was last listed.</summary>
    public IReadOnlyList<Exchange> Since(ParentRef parent)
    {
        if (!_lastListed.TryGetValue(parent, out var last))
        {
            return _exchanges;
        }

        // Each rule asks for the same calls.
        if (_since?.Last != last.Last || _since.Calls != _exchanges.Count)
        {
            var first = _exchanges.LastIndexOf(last.Last) + 1;
            _since = new Recent(last.Last, _exchanges.Count, first == 0 ? [] : _exchanges[first..]);
        }

        return _since.Result;
    }

    /// <summary>The list that last showed the entry, or the call that created it.</summary>
    public Exchange LastShown(Entry entry) => _lastShown.GetValueOrDefault(entry, entry.Created);

    /// <summary>The calls after <paramref name="Last"/>, when there were <paramref name="Calls"/> in all.</summary>
    private sealed record Recent(Exchange Last, int Calls, IReadOnlyList<Exchange> Result);
}
