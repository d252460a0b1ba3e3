using LightsailContract.Importers.Json;
using LightsailContract.Model;

namespace LightsailContract.Importers.Botocore;

/// <summary>Reads the shapes that hold no others.</summary>
internal sealed class BotocoreSimpleShapes(JsonFields fields, ImportFindings findings, BotocoreTraits traits)
{
    private static readonly Dictionary<string, SimpleType> SimpleTypes = Enum.GetValues<SimpleType>()
        .Append(SimpleType.String)
        .Zip(Enum.GetNames<SimpleType>().Append("Character"), (type, name) => (type, name))
        .ToDictionary(
            pair => char.ToLowerInvariant(pair.name[0]) + pair.name[1..],
            pair => pair.type,
            StringComparer.Ordinal
        );

    /// <summary>The shape; null for one that holds others, or after a finding.</summary>
    public Shape? Read(string name, JsonTree json)
    {
        var type = fields.NeedText(json, "type", name);
        if (type is null)
        {
            return null;
        }

        if (type == "structure" && fields.Flag(json, "document"))
        {
            return new SimpleShape(name, SimpleType.Document, traits.OfShape(name, json, type));
        }

        if (type is "structure" or "list" or "map")
        {
            return null;
        }

        if (!SimpleTypes.TryGetValue(type, out var simple))
        {
            findings.Add(ImportRules.UnknownValue, json["type"]!.Location, type, "type of a shape");
            return null;
        }

        var said = traits.OfShape(name, json, type);
        var values = fields.Texts(json, "enum");
        if (values.Remove(""))
        {
            findings.Add(ImportRules.NotCarried, json["enum"]!.Location, "the empty value", name);
            json["enum"]!.Items.Find(item => item.Text.Length == 0)!.Lose("empty enum value");
        }

        return values.Count > 0 ? new EnumShape(name, Values(json, values), said) : new SimpleShape(name, simple, said);
    }

    private EquatableArray<EnumValue> Values(JsonTree json, List<string> values)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var value in values.Where(value => !seen.Add(value)))
        {
            findings.Add(ImportRules.Duplicate, json["enum"]!.Location, value);
        }

        return seen.Select(value => new EnumValue(value, value, null, null)).ToEquatableArray();
    }
}
