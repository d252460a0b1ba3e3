using System.Text;
using System.Text.Json.Nodes;
using System.Xml;
using System.Xml.Linq;
using LightsailContract.Model;

namespace LightsailContract.Protocol.Tests.RoundTrips;

/// <summary>Says the same in other words: members in another order, ones that nobody knows, nulls, white space.</summary>
internal sealed class WireNoise(Contract contract, int seed)
{
    private readonly Random _random = new(seed);

    /// <summary>Another form of the same JSON.</summary>
    public byte[] Json(ReadOnlyMemory<byte> body, string structure)
    {
        var root = JsonNode.Parse(body.Span)!.AsObject();
        return Encoding.UTF8.GetBytes(Noisy(root, contract.GetStructure(structure)).ToJsonString(Indented));
    }

    /// <summary>Another form of the same parameters.</summary>
    public byte[] Form(ReadOnlyMemory<byte> body)
    {
        var parameters = Encoding.ASCII.GetString(body.Span).Split('&').Append("Nobody.member.1.Knows=me").ToArray();
        _random.Shuffle(parameters);
        return Encoding.ASCII.GetBytes(string.Join('&', parameters));
    }

    /// <summary>Another form of the same XML: entries of one name keep their order, for it may be a list's.</summary>
    public byte[] Xml(ReadOnlyMemory<byte> body)
    {
        var root = XElement.Parse(Encoding.UTF8.GetString(body.Span), LoadOptions.PreserveWhitespace);
        if (
            root.Elements()
                .FirstOrDefault(element => element.Name.LocalName.EndsWith("Result", StringComparison.Ordinal)) is
            { } result
        )
        {
            var members = result.Elements().GroupBy(element => element.Name).ToArray();
            _random.Shuffle(members);
            var content = members
                .SelectMany(group => group)
                .SelectMany(element => (object[])["\n  ", element])
                .ToList();
            result.ReplaceNodes([.. content, new XElement("Nobody", new XElement("Knows", "me")), new XComment("!")]);
        }

        root.AddFirst("\n", new XElement("Nobody", "knows"));
        // A line break that is text must stay one: unescaped, a reader takes it for another.
        using var noisy = new MemoryStream();
        using (
            var writer = XmlWriter.Create(noisy, new XmlWriterSettings { NewLineHandling = NewLineHandling.Entitize })
        )
        {
            root.Save(writer);
        }

        return noisy.ToArray();
    }

    private static System.Text.Json.JsonSerializerOptions Indented { get; } = new() { WriteIndented = true };

    private JsonObject Noisy(JsonObject json, StructureShape shape)
    {
        var members = json.Select(member =>
                (member.Key, Value: Noisy(member.Value?.DeepClone(), Target(shape, member.Key)))
            )
            .Append(("nobodyKnows", new JsonObject { ["me"] = new JsonArray(1, null) }))
            .Append(("neitherThis", null))
            .ToArray();
        _random.Shuffle(members);
        var noisy = new JsonObject();
        foreach (var (name, value) in members)
        {
            noisy.Add(name, value);
        }

        foreach (var member in shape.Members.Where(member => !member.Traits.Required && member.Traits.Default is null))
        {
            var name = member.Traits.JsonName ?? member.Name;
            if (!noisy.ContainsKey(name) && !noisy.ContainsKey(member.Name))
            {
                noisy.Add(name, null);
            }
        }

        return noisy;
    }

    private JsonNode? Noisy(JsonNode? json, Shape? shape) =>
        (shape, json) switch
        {
            (StructureShape structure, JsonObject value) => Noisy(value, structure),
            (ListShape list, JsonArray value) => new JsonArray([
                .. value.Select(item => Noisy(item?.DeepClone(), contract.GetShape(list.Member.Target))),
            ]),
            _ => json,
        };

    private Shape? Target(StructureShape shape, string name) =>
        shape.Members.FirstOrDefault(member => (member.Traits.JsonName ?? member.Name) == name) is { } found
            ? contract.GetShape(found.Target)
            : null;
}
