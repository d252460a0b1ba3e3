using System.Text.Json.Nodes;
using LightsailContract.Exporters.Writing;
using LightsailContract.Model;

namespace LightsailContract.Exporters.Schemas;

/// <summary>Writes shapes as schemas of JSON Schema 2020-12, which OpenAPI 3.1 uses too.</summary>
/// <param name="contract">The contract.</param>
/// <param name="root">The text before a shape's name in a reference: <c>#/$defs/</c>.</param>
/// <param name="losses">What schemas cannot say.</param>
internal sealed class SchemaWriter(Contract contract, string root, LossList losses)
{
    private readonly ProtocolFacts _protocol = ProtocolFacts.For(contract.Settings.Protocol);

    /// <summary>Every shape, in order.</summary>
    public JsonObject All()
    {
        var all = new JsonObject();
        foreach (var shape in contract.Shapes)
        {
            all[shape.Name] = Shape(shape);
        }

        return all;
    }

    public JsonObject Reference(string shape) => new() { ["$ref"] = root + shape };

    private JsonObject Shape(Shape shape)
    {
        string[] path = ["shapes", shape.Name];
        var schema = shape switch
        {
            SimpleShape simple => Simple(simple.Type, shape.Traits.TimestampFormat),
            EnumShape values => Enum(values, path),
            IntEnumShape values => Open("integer", new JsonArray([.. values.Values.Select(it => (JsonNode)it.Value)])),
            ListShape list => Typed("array").With("items", Entry(list.Member, list.Sparse, [.. path, "member"])),
            MapShape map => Map(map, path),
            StructureShape structure => Structure(structure, path),
            UnionShape union => Object(union.Members, path).With("minProperties", 1).With("maxProperties", 1),
            _ => throw new ArgumentException($"{shape.GetType().Name} is new.", nameof(shape)),
        };
        Xml(shape.Traits, path);
        return SchemaTraits.Add(schema, contract, shape, shape.Traits, losses, path);
    }

    private JsonObject Structure(StructureShape structure, string[] path)
    {
        if (structure.Error is { } error)
        {
            losses.Add(error.Code != structure.Name || error.FormerCode is not null, "error code", [.. path, "error"]);
        }

        var required = structure.Members.Where(it => it.Traits.Required).Select(_protocol.WireName).ToList();
        return Object(structure.Members, path).With("required", required.Count == 0 ? null : Json.Array(required));
    }

    private JsonObject Object(EquatableArray<Member> members, string[] path)
    {
        var properties = new JsonObject();
        foreach (var member in members)
        {
            properties[_protocol.WireName(member)] = Member(member, [.. path, "members", member.Name]);
        }

        return Typed("object").With("properties", properties);
    }

    private JsonObject Map(MapShape map, string[] path) =>
        Typed("object")
            .With("propertyNames", Member(map.Key, [.. path, "key"]))
            .With("additionalProperties", Entry(map.Value, map.Sparse, [.. path, "value"]));

    private JsonObject Entry(Member member, bool isSparse, string[] path)
    {
        var schema = Member(member, path);
        return isSparse ? new JsonObject { ["anyOf"] = new JsonArray(schema, Typed("null")) } : schema;
    }

    private JsonObject Member(Member member, string[] path)
    {
        var target = contract.GetShape(member.Target);
        var format = member.Traits.TimestampFormat;
        var schema =
            target is SimpleShape simple && (format is not null || !contract.Shapes.Any(it => it.Name == target.Name))
                ? Simple(simple.Type, format ?? target.Traits.TimestampFormat)
                : Reference(member.Target);
        losses.Add(member.Traits.IdempotencyToken, "idempotencyToken", [.. path, "idempotencyToken"]);
        Xml(member.Traits, path);
        return SchemaTraits.Add(schema, contract, target, member.Traits, losses, path);
    }

    private void Xml(Traits traits, string[] path)
    {
        var isGiven = traits.XmlFlattened || traits.XmlAttribute || traits.XmlNamespace is not null;
        losses.Add(isGiven || (traits.XmlName is not null && _protocol.HasXmlNames), "XML form", path);
    }

    private JsonObject Simple(SimpleType type, TimestampFormat? format) =>
        type switch
        {
            SimpleType.Blob => Typed("string").With("contentEncoding", "base64"),
            SimpleType.Boolean => Typed("boolean"),
            SimpleType.String => Typed("string"),
            SimpleType.Byte => Whole(sbyte.MinValue, sbyte.MaxValue),
            SimpleType.Short => Whole(short.MinValue, short.MaxValue),
            SimpleType.Integer => Typed("integer").With("format", "int32"),
            SimpleType.Long => Typed("integer").With("format", "int64"),
            SimpleType.Float => Typed("number").With("format", "float"),
            SimpleType.Double => Typed("number").With("format", "double"),
            SimpleType.BigInteger => Typed("integer"),
            SimpleType.BigDecimal => Typed("number"),
            SimpleType.Document => [],
            _ => (format ?? _protocol.Timestamps) switch
            {
                TimestampFormat.EpochSeconds => Typed("number"),
                TimestampFormat.DateTime => Typed("string").With("format", "date-time"),
                _ => Typed("string"),
            },
        };

    private JsonObject Enum(EnumShape shape, string[] path)
    {
        foreach (var value in shape.Values)
        {
            string[] at = [.. path, "values", value.Value];
            losses.Add(value.Name != value.Value, "name of a value", at);
            losses.Add(value.Documentation is not null, "documentation of a value", at);
            losses.Add(value.Deprecated is not null, "deprecation of a value", at);
        }

        var values = Json.Array(shape.Values.Select(value => value.Value));
        return shape.Traits.Closed ? new JsonObject { ["enum"] = values } : Open("string", values);
    }

    /// <summary>Other values are legal: the listed ones are those that are known.</summary>
    private static JsonObject Open(string type, JsonArray values) =>
        new() { ["anyOf"] = new JsonArray(new JsonObject { ["enum"] = values }, Typed(type)) };

    private static JsonObject Whole(int min, int max) => Typed("integer").With("minimum", min).With("maximum", max);

    private static JsonObject Typed(string type) => new() { ["type"] = type };
}
