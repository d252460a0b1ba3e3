using LightsailContract.Conformance.Session;
using LightsailContract.Conformance.Wire;

namespace LightsailContract.Conformance.Oracle;

/// <summary>What must be there, by the answers given so far: what exists, what was deleted, per parent.</summary>
internal sealed class OracleState(ResourceModel resource)
{
    private readonly List<Entry> _entries = [];
    private readonly Dictionary<ParentRef, Exchange> _doubts = [];

    public IReadOnlyList<Entry> Entries => _entries;

    public IEnumerable<Entry> Existing(ParentRef parent) =>
        _entries.Where(entry => entry.Parent == parent && entry.Exists);

    public IEnumerable<Entry> Gone(ParentRef parent) =>
        _entries.Where(entry => entry.Parent == parent && !entry.Exists);

    public Entry? Find(ParentRef parent, string identifier) =>
        _entries.LastOrDefault(entry => entry.Parent == parent && entry.Identifier == identifier);

    /// <summary>Whether a change of this parent has an unknown outcome, so that nothing about it can be judged.</summary>
    public bool IsInDoubt(ParentRef parent) => _doubts.ContainsKey(parent);

    /// <summary>Takes in what a call did; to be called after the rules saw it.</summary>
    public Entry? Apply(Exchange exchange)
    {
        var call = exchange.Call;
        switch (call.Purpose, exchange.Answer)
        {
            case (Purpose.Create, Answer.Success success):
                return Add(call.Parent!, call.Identifier ?? resource.CreatedIdentifier(success.Document), exchange);
            // A probe that was taken for a creation made something, and it is ours.
            case (Purpose.Probe, Answer.Success success)
                when call.Operation == resource.Create
                    && call.Parent is { } parent
                    && (call.Identifier ?? resource.CreatedIdentifier(success.Document)) is { Length: > 0 } made:
                return Add(parent, made, exchange);
            case (Purpose.Delete or Purpose.DeleteImplicitly, Answer.Success):
                call.Subject!.Deleted ??= exchange;
                return null;
            case (Purpose.Create or Purpose.Delete or Purpose.DeleteImplicitly, _) when exchange.OutcomeUnknown:
                _doubts[call.Parent!] = exchange;
                return null;
            default:
                return null;
        }
    }

    /// <summary>Believes a listing where the outcome of a change was unknown; gives what turned out to exist.</summary>
    public IReadOnlyList<Entry> Resolve(Listing listing)
    {
        if (!_doubts.Remove(listing.Parent, out var cause))
        {
            return [];
        }

        foreach (var entry in Existing(listing.Parent).Where(entry => !listing.Contains(entry.Identifier)).ToList())
        {
            entry.Deleted = cause;
        }

        return
        [
            .. listing
                .Items.Select(item => item.Identifier)
                .OfType<string>()
                .Where(identifier => Find(listing.Parent, identifier) is null)
                .Select(identifier => Add(listing.Parent, identifier, cause))
                .OfType<Entry>(),
        ];
    }

    private Entry? Add(ParentRef parent, string? identifier, Exchange created)
    {
        if (string.IsNullOrEmpty(identifier))
        {
            _doubts[parent] = created;
            return null;
        }

        var entry = new Entry($"{resource.Noun} {_entries.Count + 1}", parent, identifier, created);
        _entries.Add(entry);
        return entry;
    }
}
