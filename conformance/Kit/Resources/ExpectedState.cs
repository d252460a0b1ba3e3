using LightsailContract.Conformance.Protocols;

namespace LightsailContract.Conformance.Resources;

/// <summary>What must be there, by the answers given so far: what exists, what was deleted, per parent.</summary>
internal sealed class ExpectedState(ResourceModel resource) : IExpectedState
{
    private readonly List<Entry> _entries = [];
    private readonly Dictionary<ParentRef, IndeterminateOutcome> _doubts = [];

    public IReadOnlyList<Entry> Entries => _entries;

    public IEnumerable<Entry> Existing(ParentRef parent) =>
        _entries.Where(entry => entry.Parent == parent && entry.Exists);

    public IEnumerable<Entry> Deleted(ParentRef parent) =>
        _entries.Where(entry => entry.Parent == parent && !entry.Exists);

    public Entry? Find(ParentRef parent, string identifier) =>
        _entries.LastOrDefault(entry => entry.Parent == parent && entry.Identifier == identifier);

    /// <summary>Whether a change of this parent has an unknown outcome, so that nothing about it can be judged.</summary>
    public bool IsIndeterminate(ParentRef parent) => _doubts.ContainsKey(parent);

    /// <summary>Takes in what a call did; to be called after the rules saw it.</summary>
    public Entry? Apply(Exchange exchange)
    {
        var call = exchange.Call;
        switch (call.Purpose, exchange.Parsed)
        {
            case (Purpose.Create, ParsedResponse.Success success):
                return Add(call.Parent!, call.Identifier ?? resource.CreatedIdentifier(success.Document), exchange);
            // A probe that was taken for a creation made something, and it is ours.
            case (Purpose.Probe, ParsedResponse.Success success)
                when call.Operation == resource.Create
                    && call.Parent is { } parent
                    && (call.Identifier ?? resource.CreatedIdentifier(success.Document)) is { Length: > 0 } made:
                return Add(parent, made, exchange);
            case (Purpose.Delete or Purpose.DeleteImplicitly, ParsedResponse.Success):
                call.Subject!.Deleted ??= exchange;
                return null;
            // What it may have made must be found, and is not to be taken for granted.
            case (Purpose.Probe, _) when call.Operation == resource.Create && call.Parent is not null:
                if (exchange.Succeeded || exchange.HasIndeterminateEffect)
                {
                    IndeterminateOf(call.Parent).Take(exchange);
                }

                return null;
            case (Purpose.Create or Purpose.Delete or Purpose.DeleteImplicitly, _) when exchange.HasIndeterminateEffect:
                IndeterminateOf(call.Parent!).Take(exchange);
                return null;
            default:
                return null;
        }
    }

    /// <summary>What is unknown about a parent; null where nothing is.</summary>
    public IndeterminateOutcome? FindIndeterminate(ParentRef parent) => _doubts.GetValueOrDefault(parent);

    /// <summary>Believes a listing as far as calls of unknown outcome may account for it; the rest is judged as usual.</summary>
    /// <returns>What turned out to exist; null where the list holds more than such calls can have made.</returns>
    public IReadOnlyList<Entry>? Resolve(Listing listing)
    {
        if (!_doubts.Remove(listing.Parent, out var doubt))
        {
            return [];
        }

        foreach (var (subject, deletion) in doubt.Deletions.Where(pair => !listing.Contains(pair.Key.Identifier)))
        {
            subject.Deleted ??= deletion;
        }

        var unknown = Unknown(listing);
        return unknown.Count > doubt.Creations.Count
            ? null
            : [.. unknown.Zip(doubt.Creations, (made, by) => Add(listing.Parent, made, by)).OfType<Entry>()];
    }

    /// <summary>What a listing shows that no call is known to have made.</summary>
    public IReadOnlyList<string> Unknown(Listing listing) =>
        [
            .. listing
                .Items.Select(item => item.Identifier)
                .OfType<string>()
                .Where(identifier => identifier.Length > 0 && Find(listing.Parent, identifier) is null)
                .Distinct(StringComparer.Ordinal),
        ];

    private IndeterminateOutcome IndeterminateOf(ParentRef parent)
    {
        if (!_doubts.TryGetValue(parent, out var doubt))
        {
            _doubts[parent] = doubt = new IndeterminateOutcome(resource);
        }

        return doubt;
    }

    private Entry? Add(ParentRef parent, string? identifier, Exchange created)
    {
        if (string.IsNullOrEmpty(identifier))
        {
            IndeterminateOf(parent).Take(created);
            return null;
        }

        var entry = new Entry($"{resource.Noun} {_entries.Count + 1}", parent, identifier, created);
        _entries.Add(entry);
        return entry;
    }
}
