using LightsailContract.Conformance.Session;

namespace LightsailContract.Conformance.Search;

/// <summary>What must be remembered over all sequences of a run.</summary>
internal sealed class RunMemory
{
    private readonly Dictionary<string, Dictionary<string, Exchange>> _byKind = new(StringComparer.Ordinal);
    private readonly Dictionary<Exchange, List<(string Kind, string Value)>> _byExchange = [];
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private int _number = 1_000_000;

    /// <summary>A number that no other has; far from those that sequences draw.</summary>
    public int NextNumber() => Interlocked.Increment(ref _number);

    /// <summary>Whether any rule broke so far: then what the endpoint answers to a deletion proves nothing.</summary>
    public bool HasFindings { get; set; }

    /// <summary>Adds to a count that is kept over all sequences, and gives it.</summary>
    public int Count(string name, int more) => _counts[name] = _counts.GetValueOrDefault(name) + more;

    /// <summary>Remembers who issued a value; gives whoever issued it before, or null.</summary>
    public Exchange? Issue(string kind, string value, Exchange exchange)
    {
        if (!_byKind.TryGetValue(kind, out var issued))
        {
            _byKind[kind] = issued = new Dictionary<string, Exchange>(StringComparer.Ordinal);
        }

        if (issued.TryGetValue(value, out var earlier))
        {
            return earlier;
        }

        issued.Add(value, exchange);
        if (!_byExchange.TryGetValue(exchange, out var values))
        {
            _byExchange[exchange] = values = [];
        }

        values.Add((kind, value));
        return null;
    }

    public bool HasIssued(string kind) => _byKind.ContainsKey(kind);

    public Exchange? FindIssued(string kind, string value) => _byKind.GetValueOrDefault(kind)?.GetValueOrDefault(value);

    /// <summary>The values of that kind that a call issued.</summary>
    public IEnumerable<string> IssuedBy(Exchange exchange, string kind) =>
        _byExchange.GetValueOrDefault(exchange)?.Where(issued => issued.Kind == kind).Select(issued => issued.Value)
        ?? [];
}
