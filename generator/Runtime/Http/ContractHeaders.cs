using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace LightsailContract.Runtime;

/// <summary>HTTP headers in their order; names are compared without case, and a name may stand several times.</summary>
[SuppressMessage("Naming", "CA1710", Justification = "The name that HTTP gives them.")]
public sealed class ContractHeaders : IReadOnlyCollection<KeyValuePair<string, string>>
{
    private readonly List<KeyValuePair<string, string>> _headers = [];

    /// <inheritdoc />
    public int Count => _headers.Count;

    /// <summary>The first value of a name, or null.</summary>
    public string? this[string name]
    {
        get
        {
            foreach (var (key, value) in _headers)
            {
                if (key.Equals(name, StringComparison.OrdinalIgnoreCase))
                {
                    return value;
                }
            }

            return null;
        }
    }

    /// <summary>Adds a header; collection initialisers use it.</summary>
    public void Add(string name, string value)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(value);
        _headers.Add(new(name, value));
    }

    /// <inheritdoc />
    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => _headers.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>How many headers there are. Their values stay out: some carry credentials.</summary>
    public override string ToString() => $"{Count} headers";
}
