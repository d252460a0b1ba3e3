using LightsailContract.Model;

namespace LightsailContract.Emit.Analysis;

/// <summary>Which documents say what, by title.</summary>
internal sealed class Citations
{
    private readonly Contract _contract;
    private readonly Dictionary<string, EquatableArray<string>> _byPath = new(StringComparer.Ordinal);

    public Citations(Contract contract)
    {
        _contract = contract;
        foreach (var citation in contract.Citations)
        {
            _byPath[citation.Path] = citation.Sources;
        }
    }

    /// <summary>The titles of the documents that say what is at <paramref name="path"/>, or null.</summary>
    public string? Titles(string path) => _byPath.TryGetValue(path, out var sources) ? TitlesOf(sources) : null;

    /// <summary>The titles of documents, or null if there are none.</summary>
    public string? TitlesOf(EquatableArray<string> sources) =>
        sources.IsEmpty ? null : string.Join("; ", sources.Select(id => _contract.FindSource(id)?.Title ?? id));

    /// <summary>The titles for a trait; if no document is cited for it alone, those for the part that has the trait.</summary>
    public string? Titles(string path, string trait) => Titles($"{path}.{trait}") ?? Titles(path);
}
