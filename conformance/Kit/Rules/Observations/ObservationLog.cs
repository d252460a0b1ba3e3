using LightsailContract.Conformance.Api;

namespace LightsailContract.Conformance.Rules.Observations;

/// <summary>What the documents leave open and the endpoint was seen to do.</summary>
internal sealed class ObservationLog(string service)
{
    private const int MostValues = 20;

    private readonly SortedDictionary<string, (string Statement, SortedSet<string> Values)> _seen = new(
        StringComparer.Ordinal
    );

    public IEnumerable<Observation> Observations =>
        _seen.Select(pair => new Observation(pair.Key, pair.Value.Statement, [.. pair.Value.Values]));

    /// <summary>Notes a value; it must hold nothing that came from an identifier or a secret.</summary>
    public void Note(string id, string statement, string value)
    {
        var key = $"{service}/{id}";
        if (!_seen.TryGetValue(key, out var seen))
        {
            _seen[key] = seen = (statement, new SortedSet<string>(StringComparer.Ordinal));
        }

        if (seen.Values.Count < MostValues)
        {
            seen.Values.Add(value);
        }
    }
}
