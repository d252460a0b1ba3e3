using LightsailContract.Conformance.Api;

namespace LightsailContract.Conformance.Rules.Observations;

/// <summary>Records behaviour of the endpoint that the documents do not describe.</summary>
internal sealed class ObservationLog(string service)
{
    private const int MostValues = 20;

    private readonly SortedDictionary<string, (string Statement, SortedSet<string> Values, bool LimitsChecks)> _seen =
        new(StringComparer.Ordinal);

    public IEnumerable<Observation> Observations =>
        _seen.Select(pair => new Observation(pair.Key, pair.Value.Statement, [.. pair.Value.Values])
        {
            LimitsChecks = pair.Value.LimitsChecks,
        });

    /// <summary>Notes a value. It must not contain any part of an identifier or secret.</summary>
    public void Note(string id, string statement, string value, bool limitsChecks = false)
    {
        var key = $"{service}/{id}";
        if (!_seen.TryGetValue(key, out var seen))
        {
            _seen[key] = seen = (statement, new SortedSet<string>(StringComparer.Ordinal), limitsChecks);
        }

        if (seen.Values.Count < MostValues)
        {
            seen.Values.Add(value);
        }
    }
}
