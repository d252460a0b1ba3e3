using LightsailContract.Conformance.Resources;

namespace LightsailContract.Conformance.Execution.Cases;

/// <summary>What must be remembered over all sequences of a run.</summary>
/// <remarks>Issued values are remembered for good, the calls that issued them in full only for a while: a long run would
/// otherwise hold every answer that it ever got.</remarks>
internal sealed class RunMemory
{
    // A value that comes back mostly does so soon. Later the report still names the call, without its bodies.
    private const int IssuesInFull = 1000;

    private readonly Dictionary<string, Dictionary<string, Exchange>> _byKind = new(StringComparer.Ordinal);
    private readonly Queue<(string Kind, string Value)> _inFull = new();

    // Without their bodies, calls of the same description and status are alike.
    private readonly Dictionary<(string Description, int? Status), Exchange> _withoutBodies = [];
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
        _inFull.Enqueue((kind, value));
        if (_inFull.Count > IssuesInFull)
        {
            var oldest = _inFull.Dequeue();
            _byKind[oldest.Kind][oldest.Value] = WithoutBodies(_byKind[oldest.Kind][oldest.Value]);
        }

        return null;
    }

    private Exchange WithoutBodies(Exchange exchange)
    {
        var key = (exchange.Call.Description, exchange.Response?.Status);
        if (!_withoutBodies.TryGetValue(key, out var lean))
        {
            _withoutBodies[key] = lean = exchange.WithoutBodies();
        }

        return lean;
    }

    public bool HasIssued(string kind) => _byKind.ContainsKey(kind);

    public Exchange? FindIssued(string kind, string value) => _byKind.GetValueOrDefault(kind)?.GetValueOrDefault(value);
}
