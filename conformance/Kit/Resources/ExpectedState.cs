using LightsailContract.Conformance.Protocols;

namespace LightsailContract.Conformance.Resources;

/// <summary>The entries that must exist, and those that were deleted, according to the responses so far.</summary>
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

    /// <summary>Whether a call on this parent has an indeterminate outcome, so that the parent cannot be judged.</summary>
    public bool IsIndeterminate(ParentRef parent) => _doubts.ContainsKey(parent);

    /// <summary>Adds the effect of a call. It must be called after the rules checked the call.</summary>
    public Entry? Apply(Exchange exchange)
    {
        var call = exchange.Call;
        switch (call.Purpose, exchange.Parsed)
        {
            case (Purpose.Create, ParsedResponse.Success success):
                return Add(call.Parent!, call.Identifier ?? resource.CreatedIdentifier(success.Document), exchange);
            // The service accepted a probe as a creation. The new entry is the run's.
            case (Purpose.Probe, ParsedResponse.Success success)
                when call.Operation == resource.Create
                    && call.Parent is { } parent
                    && (call.Identifier ?? resource.CreatedIdentifier(success.Document)) is { Length: > 0 } made:
                return Add(parent, made, exchange);
            case (Purpose.Delete or Purpose.DeleteImplicitly or Purpose.DeleteAtOnce, ParsedResponse.Success):
                call.Subject!.Deleted ??= exchange;
                return null;
            // A probe may have created an entry. It must be found, but it need not exist.
            case (Purpose.Probe, _) when call.Operation == resource.Create && call.Parent is not null:
                if (exchange.Succeeded || exchange.HasIndeterminateEffect)
                {
                    IndeterminateOf(call.Parent).Take(exchange);
                }

                return null;
            case (Purpose.Create or Purpose.Delete or Purpose.DeleteImplicitly or Purpose.DeleteAtOnce, _)
                when exchange.HasIndeterminateEffect:
                IndeterminateOf(call.Parent!).Take(exchange);
                return null;
            default:
                return null;
        }
    }

    /// <summary>The indeterminate outcome of a parent, or null.</summary>
    public IndeterminateOutcome? FindIndeterminate(ParentRef parent) => _doubts.GetValueOrDefault(parent);

    /// <summary>Resolves indeterminate outcomes from a list. The rules judge the remaining differences.</summary>
    /// <returns>The entries that turned out to exist; null if the list has more items than such calls can have
    /// created.</returns>
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

    /// <summary>The identifiers in a list that no call is known to have created.</summary>
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
