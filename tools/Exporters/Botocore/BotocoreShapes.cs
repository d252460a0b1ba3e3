using System.Text.Json.Nodes;
using LightsailContract.Exporters.Writing;
using LightsailContract.Model;

namespace LightsailContract.Exporters.Botocore;

/// <summary>Writes shapes.</summary>
internal sealed class BotocoreShapes(Contract contract, LossList losses)
{
    private readonly bool _isXml = ProtocolFacts.For(contract.Settings.Protocol).HasXmlNames;
    private readonly SortedSet<string> _prelude = new(StringComparer.Ordinal);

    /// <summary>The simple shapes that members target without a declaration; botocore needs one.</summary>
    public IEnumerable<Shape> Prelude => _prelude.Select(name => contract.GetShape(name));

    public JsonObject Write(Shape shape)
    {
        string[] path = ["shapes", shape.Name];
        var json = shape switch
        {
            SimpleShape { Type: SimpleType.Document } => Typed("structure")
                .With("members", new JsonObject())
                .With("document", true),
            SimpleShape simple => Typed(Lower(simple.Type)),
            EnumShape values => Typed("string").With("enum", Enum(values, path)),
            IntEnumShape values => IntEnum(values, path),
            ListShape list => Typed("list")
                .With("member", Member(list.Member, [.. path, "member"]))
                .With("sparse", list.Sparse),
            MapShape map => Typed("map")
                .With("key", Member(map.Key, [.. path, "key"]))
                .With("value", Member(map.Value, [.. path, "value"]))
                .With("sparse", map.Sparse),
            StructureShape structure => Error(Structure(structure.Members, path), structure, path),
            UnionShape union => Structure(union.Members, path).With("union", true),
            _ => throw new ArgumentException($"{shape.GetType().Name} is new.", nameof(shape)),
        };
        return BotocoreTraits.Add(
            json.With("locationName", _isXml ? shape.Traits.XmlName : null),
            shape.Traits,
            losses,
            path
        );
    }

    private JsonObject Structure(EquatableArray<Member> members, string[] path)
    {
        var written = new JsonObject();
        foreach (var member in members)
        {
            written[member.Name] = Member(member, [.. path, "members", member.Name]);
        }

        var required = members.Where(member => member.Traits.Required).Select(member => member.Name).ToList();
        return Typed("structure")
            .With("required", required.Count == 0 ? null : Json.Array(required))
            .With("members", written);
    }

    private JsonObject Member(Member member, string[] path)
    {
        if (!contract.Shapes.Any(shape => shape.Name == member.Target))
        {
            _prelude.Add(member.Target);
        }

        losses.Add(
            (_isXml ? member.Traits.JsonName : member.Traits.XmlName) is not null,
            "name of another protocol",
            path
        );
        var json = BotocoreOperation
            .Reference(member.Target)
            .With("locationName", _isXml ? member.Traits.XmlName : member.Traits.JsonName)
            .With("flattened", member.Traits.XmlFlattened)
            .With("xmlAttribute", member.Traits.XmlAttribute)
            .With("idempotencyToken", member.Traits.IdempotencyToken);
        return BotocoreTraits.Add(json, member.Traits, losses, path);
    }

    private JsonObject Error(JsonObject json, StructureShape structure, string[] path)
    {
        if (structure.Error is not { } error)
        {
            return json;
        }

        losses.Add(!error.OtherHttpStatuses.IsEmpty, "other status", [.. path, "httpError"]);
        var code = _isXml ? error.Code : error.FormerCode;
        var isClient = error.Fault == ErrorFault.Client;
        return json.With(
                "error",
                new JsonObject()
                    .With("code", code == structure.Name ? null : code)
                    .With("httpStatusCode", error.HttpStatus)
                    .With("senderFault", isClient)
            )
            .With("exception", true)
            .With("fault", !isClient);
    }

    private JsonArray Enum(EnumShape shape, string[] path)
    {
        foreach (var value in shape.Values)
        {
            string[] at = [.. path, "values", value.Value];
            losses.Add(value.Name != value.Value, "name of a value", at);
            losses.Add(value.Documentation is not null, "documentation of a value", at);
            losses.Add(value.Deprecated is not null, "deprecation of a value", at);
        }

        return Json.Array(shape.Values.Select(value => value.Value));
    }

    private JsonObject IntEnum(IntEnumShape shape, string[] path)
    {
        foreach (var value in shape.Values)
        {
            losses.Add(true, "value of an intEnum", [.. path, "values", value.Name]);
        }

        return Typed("integer");
    }

    private static JsonObject Typed(string type) => new() { ["type"] = type };

    private static string Lower(SimpleType type) => char.ToLowerInvariant(type.ToString()[0]) + type.ToString()[1..];
}
