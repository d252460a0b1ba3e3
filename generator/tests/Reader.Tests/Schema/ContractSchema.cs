using System.Text.Json;
using LightsailContract.Reader.Findings;
using LightsailContract.Reader.Yaml;

namespace LightsailContract.Reader.Tests.Schema;

/// <summary>The schema that editors complete and check by: <c>spec/contract.schema.json</c>.</summary>
internal static class ContractSchema
{
    public static JsonElement Root { get; } =
        JsonDocument.Parse(File.ReadAllText(Path.Combine(Corpus.Folder, "..", "contract.schema.json"))).RootElement;

    public static JsonElement Definitions => Root.GetProperty("definitions");

    /// <summary>What the schema has against a file, or nothing.</summary>
    public static IReadOnlyList<string> Validate(ContractFile file)
    {
        var (tree, _) = YamlTreeReader.Read(file.Text, new FindingSink(file.Path));
        using var json = JsonDocument.Parse(YamlJson.Write(tree!));
        return new SchemaValidator(Root).Validate(json.RootElement);
    }
}
