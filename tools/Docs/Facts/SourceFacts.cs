using LightsailContract.Model;
using Scriban.Runtime;

namespace LightsailContract.Docs.Facts;

/// <summary>The documents, and which of them says what.</summary>
internal sealed class SourceFacts
{
    private readonly Dictionary<string, ScriptObject> _sources;
    private readonly Dictionary<string, EquatableArray<string>> _citations;

    public SourceFacts(Contract contract)
    {
        _sources = contract.Sources.ToDictionary(source => source.Name, FromSource, StringComparer.Ordinal);
        _citations = contract.Citations.ToDictionary(
            citation => citation.Path,
            citation => citation.Sources,
            StringComparer.Ordinal
        );
    }

    public ScriptArray All => Script.List(_sources.Values);

    public ScriptArray Of(IEnumerable<string> ids) => Script.List(ids.Select(Find));

    public ScriptArray Cited(string path) => Of(_citations.GetValueOrDefault(path));

    public ScriptObject Find(string id) => _sources[id];

    private static ScriptObject FromSource(Source source) =>
        Script.Object(
            ("id", source.Name),
            ("title", source.Title),
            ("url", IsSafe(source.Url) ? source.Url : null),
            ("document", source.Document),
            ("kind", source.Kind)
        );

    private static bool IsSafe(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp);
}
