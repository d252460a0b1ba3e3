using LightsailContract.Conformance.Resources;

namespace LightsailContract.Conformance.Execution.Cases;

/// <summary>Values that are remembered over all sequences of a run.</summary>
/// <remarks>All issued values are kept until the run ends. Of the calls that issued them only the newest are kept with their
/// bodies; otherwise a long run would keep every response.</remarks>
internal sealed class RunMemory
{
    // A value that is issued twice usually returns soon. For older values the report still names the call, without bodies.
    private const int IssuesInFull = 1000;

    private readonly Dictionary<string, Dictionary<string, Exchange>> _byKind = new(StringComparer.Ordinal);
    private readonly Queue<(string Kind, string Value)> _inFull = new();

    // Calls with the same description and status share one copy without bodies.
    private readonly Dictionary<(string Description, int? Status), Exchange> _withoutBodies = [];
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private int _number = 1_000_000;

    /// <summary>A new number, outside the range that sequences use.</summary>
    public int NextNumber() => Interlocked.Increment(ref _number);

    /// <summary>Whether any rule was broken so far. Then a successful deletion does not prove that the entry is
    /// deleted.</summary>
    public bool HasFindings { get; set; }

    /// <summary>Adds to a counter that is kept over all sequences, and returns the sum.</summary>
    public int Count(string name, int more) => _counts[name] = _counts.GetValueOrDefault(name) + more;

    /// <summary>Remembers the call that issued a value; returns the call that issued it before, or null.</summary>
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
