using System.Text.Json;
using LightsailContract.Importers.Json;

namespace LightsailContract.Importers.Smithy;

/// <summary>The shapes of one AST, or of several that are read together.</summary>
internal sealed class SmithyModel
{
    private readonly OrderedDictionary<string, JsonTree> _shapes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _original = new(StringComparer.Ordinal);

    public SmithyModel(IEnumerable<JsonTree> files, JsonFields fields, ImportFindings findings)
    {
        foreach (var file in files)
        {
            if (!fields.Expect(file, "the model", JsonValueKind.Object, "an object"))
            {
                continue;
            }

            file["smithy"]?.Carry();
            if (file["smithy"] is null)
            {
                findings.Add(ImportRules.Missing, file.Location, "smithy", "the model");
            }

            Add(file, fields, findings);
            if (file["metadata"]?[SmithyNames.Metadata] is { Kind: JsonValueKind.Object } metadata)
            {
                Metadata = metadata;
            }
        }

        foreach (var (exported, name) in Metadata is null ? [] : Metadata["names"]?.Properties ?? [])
        {
            _original[exported] = name.Carry().Text;
        }
    }

    /// <summary>Every shape by its id.</summary>
    public IReadOnlyDictionary<string, JsonTree> Shapes => _shapes;

    /// <summary>What an export of a contract kept, or null.</summary>
    public JsonTree? Metadata { get; }

    /// <summary>Whether the sentences are a contract's own, not those of a published document.</summary>
    public bool HasOwnWords => Metadata is not null;

    /// <summary>The name of a shape in a contract.</summary>
    public string Name(string id) => _original.GetValueOrDefault(SmithyNames.Local(id)) ?? SmithyNames.Target(id);

    public IEnumerable<(string Id, JsonTree Json)> OfType(params string[] types) =>
        _shapes.Where(shape => types.Contains(shape.Value["type"]?.Text)).Select(shape => (shape.Key, shape.Value));

    private void Add(JsonTree file, JsonFields fields, ImportFindings findings)
    {
        foreach (var (id, json) in fields.NeedObject(file, "shapes", "the model")?.Properties ?? [])
        {
            if (!fields.Expect(json, id, JsonValueKind.Object, "an object"))
            {
                continue;
            }

            if (!_shapes.TryAdd(id, json))
            {
                findings.Add(ImportRules.Duplicate, json.Location, id);
            }
        }
    }
}
