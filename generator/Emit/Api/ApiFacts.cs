using LightsailContract.Model;

namespace LightsailContract.Emit.Api;

/// <summary>Collects facts.</summary>
internal sealed class ApiFacts
{
    private readonly List<ApiFact> _facts = [];

    public void Add(string name, ApiFacet facet, string value, params IEnumerable<string> origins) =>
        _facts.Add(new ApiFact(name, facet, value, origins.Distinct().ToEquatableArray()));

    public void AddObsolete(string name, Deprecation? deprecated, string path)
    {
        if (deprecated is not null)
        {
            Add(name, ApiFacet.Obsolete, "", [$"{path}/deprecated"]);
        }
    }

    public EquatableArray<ApiFact> ToArray() => _facts.ToEquatableArray();
}
