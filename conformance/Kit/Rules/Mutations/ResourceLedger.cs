using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Resources;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Rules.Mutations;

/// <summary>What really exists behind the proxy, according to forwarded calls. It is used to delete what the self-test
/// created.</summary>
/// <remarks>Safe to call from several threads.</remarks>
internal sealed class ResourceLedger(ResourceModel resource)
{
    private readonly Lock _lock = new();
    private readonly List<LedgerEntry> _entries = [];
    private WireMap? _creation;

    public IReadOnlyList<LedgerEntry> All
    {
        get
        {
            lock (_lock)
            {
                return [.. _entries];
            }
        }
    }

    /// <summary>The document of the last creation that succeeded, or null.</summary>
    public WireMap? Creation
    {
        get
        {
            lock (_lock)
            {
                return _creation;
            }
        }
    }

    public IReadOnlyList<LedgerEntry> In(string parent) => [.. All.Where(entry => entry.Parent == parent)];

    /// <summary>The oldest entry of a parent, or null.</summary>
    public LedgerEntry? First(string parent) => All.FirstOrDefault(entry => entry.Parent == parent);

    public LedgerEntry? Find(string? identifier) => All.FirstOrDefault(entry => entry.Identifier == identifier);

    /// <summary>Records a call and its real response.</summary>
    public void Note(Operation? operation, WireMap input, ParsedResponse answer)
    {
        if (answer is not ParsedResponse.Success success)
        {
            return;
        }

        lock (_lock)
        {
            if (operation == resource.Create)
            {
                _creation = success.Document;
                var identifier =
                    input.Find(resource.Resource.Own.Name).AsString() ?? resource.CreatedIdentifier(success.Document);
                if (identifier is not null)
                {
                    _entries.Add(new LedgerEntry(ParentOf(input), ParentIdentifiers(input), identifier));
                }
            }
            else if (operation == resource.Delete)
            {
                var identifier = input.Find(resource.Resource.Own.Name).AsString();
                _entries.RemoveAll(entry => entry.Identifier == identifier);
            }
        }
    }

    /// <summary>The parent that an input names, as one text; empty if it names none.</summary>
    public string ParentOf(WireMap input) =>
        string.Join('\n', ParentIdentifiers(input).Select(identifier => identifier.Value));

    /// <summary>The parent's identifiers in an input.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> ParentIdentifiers(WireMap input) =>
        [
            .. resource
                .Resource.Identifiers.Take(resource.Resource.Identifiers.Count - 1)
                .Select(identifier => KeyValuePair.Create(identifier.Name, input.Find(identifier.Name).AsString()))
                .Where(identifier => identifier.Value is not null)
                .Select(identifier => KeyValuePair.Create(identifier.Key, identifier.Value!)),
        ];
}

/// <summary>An existing resource.</summary>
/// <param name="Parent">Its parent, as one text.</param>
/// <param name="ParentIdentifiers">The parent's identifiers.</param>
/// <param name="Identifier">Its own identifier.</param>
internal sealed record LedgerEntry(
    string Parent,
    IReadOnlyList<KeyValuePair<string, string>> ParentIdentifiers,
    string Identifier
);
