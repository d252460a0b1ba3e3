using System.Text.Json;
using LightsailContract.Importers.Json;
using LightsailContract.Model;

namespace LightsailContract.Importers.Smithy;

/// <summary>Reads every shape that is data.</summary>
internal sealed class SmithyShapes(SmithyModel model, JsonFields fields, ImportFindings findings, bool isXml)
{
    private static readonly Dictionary<string, SimpleType> Simple = Enum.GetValues<SimpleType>()
        .ToDictionary(type => char.ToLowerInvariant(type.ToString()[0]) + type.ToString()[1..], StringComparer.Ordinal);

    private readonly SmithyTraits _traits = new(fields, findings, model.HasOwnWords);
    private readonly SmithyEnums _enums = new(model, fields, findings);
    private readonly Dictionary<string, Shape> _shapes = new(StringComparer.Ordinal);

    public EquatableArray<Shape> Read()
    {
        foreach (var (id, json) in model.Shapes)
        {
            if (!IsDefinition(id, json) && Shape(model.Name(id), json) is { } shape && !IsPrelude(shape))
            {
                if (!_shapes.TryAdd(shape.Name, shape))
                {
                    findings.Add(ImportRules.Duplicate, json.Location, shape.Name);
                }
            }
        }

        return _shapes.Values.OrderBy(shape => shape.Name, StringComparer.Ordinal).ToEquatableArray();
    }

    /// <summary>The name of the shape that a reference targets; null for none, or after a finding.</summary>
    public string? Target(JsonTree reference, string owner)
    {
        if (fields.NeedText(reference, "target", owner) is not { } id)
        {
            return null;
        }

        if (!model.Shapes.ContainsKey(id) && !id.StartsWith(SmithyNames.Prelude, StringComparison.Ordinal))
        {
            findings.Add(ImportRules.UnknownShape, reference["target"]!.Location, id);
            return null;
        }

        return id == SmithyNames.Unit ? null : model.Name(id);
    }

    /// <summary>Definitions of traits describe models, not services.</summary>
    private static bool IsDefinition(string id, JsonTree json) =>
        json["traits"]?["smithy.api#trait"] is not null
        || id.StartsWith("smithy.", StringComparison.Ordinal)
        || id.StartsWith("aws.", StringComparison.Ordinal);

    private static bool IsPrelude(Shape shape) => shape is SimpleShape simple && Prelude.Find(shape.Name) == simple;

    private Shape? Shape(string name, JsonTree json)
    {
        var type = fields.NeedText(json, "type", name);
        switch (type)
        {
            case null or "service" or "operation" or "resource" or "apply":
                return null;
            case "enum":
                return new EnumShape(
                    name,
                    _enums.Values(name, json),
                    _traits.Read(json, isXml) with
                    {
                        Closed = IsClosed(name),
                    }
                );
            case "intEnum":
                return new IntEnumShape(name, _enums.IntValues(name, json), _traits.Read(json, isXml));
            case "string" when Trait(json, "enum") is { } values:
                return new EnumShape(name, _enums.Listed(values, name), _traits.Read(json, isXml));
            case "list" or "set":
                return Member("member", json, name) is { } member
                    ? new ListShape(name, member, Sparse(json), List(json, type))
                    : null;
            case "map":
                return Member("key", json, name) is { } key && Member("value", json, name) is { } value
                    ? new MapShape(name, key, value, Sparse(json), _traits.Read(json, isXml))
                    : null;
            case "structure":
                return new StructureShape(name, Members(name, json), Error(name, json), _traits.Read(json, isXml));
            case "union":
                return new UnionShape(name, Members(name, json), _traits.Read(json, isXml));
        }

        if (Simple.TryGetValue(type, out var simple))
        {
            return new SimpleShape(name, simple, _traits.Read(json, isXml));
        }

        findings.Add(ImportRules.UnknownValue, json["type"]!.Location, type, "type of a shape");
        return null;
    }

    private static JsonTree? Trait(JsonTree json, string name) => json["traits"]?[SmithyTraits.Id(name)];

    private Traits List(JsonTree json, string type) =>
        type == "set" ? _traits.Read(json, isXml) with { UniqueItems = true } : _traits.Read(json, isXml);

    private static bool Sparse(JsonTree json) => json["traits"] is { } traits && SmithyTraits.Has(traits, "sparse");

    private EquatableArray<Member> Members(string name, JsonTree json) =>
        (fields.Object(json, "members")?.Properties ?? [])
            .Select(pair => Member(pair.Key, pair.Value, name, pair.Key))
            .OfType<Member>()
            .ToEquatableArray();

    private Member? Member(string role, JsonTree owner, string name) =>
        fields.NeedObject(owner, role, name) is { } json ? Member(role, json, name, role) : null;

    private Member? Member(string name, JsonTree json, string owner, string path)
    {
        if (!fields.Expect(json, $"{owner}.{path}", JsonValueKind.Object, "an object"))
        {
            return null;
        }

        if (json["target"]?.Text == SmithyNames.Unit)
        {
            json["target"]!.Carry();
            _shapes.TryAdd("Unit", new StructureShape("Unit", [], null, Traits.None));
            return new Member(name, "Unit", _traits.Read(json, isXml));
        }

        return Target(json, owner) is { } target ? new Member(name, target, _traits.Read(json, isXml)) : null;
    }

    private ErrorTrait? Error(string name, JsonTree json)
    {
        if (json["traits"] is not { } traits || fields.Text(traits, SmithyTraits.Id("error")) is not { } fault)
        {
            return null;
        }

        if (fault is not ("client" or "server"))
        {
            findings.Add(ImportRules.UnknownValue, traits[SmithyTraits.Id("error")]!.Location, fault, "fault");
        }

        var query = fields.Object(traits, "aws.protocols#awsQueryError");
        var code = query is null ? null : fields.Text(query, "code");
        var status = query is null ? null : fields.Whole(query, "httpResponseCode");
        var own = fields.Whole(traits, SmithyTraits.Id("httpError"));
        var others = model.Metadata?["otherHttpStatuses"]?[name]?.Items ?? [];
        var first = isXml ? status ?? own : own ?? status;
        return new ErrorTrait(
            fault == "server" ? ErrorFault.Server : ErrorFault.Client,
            isXml ? code ?? name : name,
            first is >= 100 and <= 599 ? (int)first
                : fault == "server" ? 500
                : 400,
            others
                .Select(it => int.Parse(it.Carry().Text, System.Globalization.CultureInfo.InvariantCulture))
                .ToEquatableArray()
        )
        {
            FormerCode = !isXml && code != name ? code : null,
        };
    }

    /// <summary>Smithy has no trait for it, so an export keeps it in its metadata.</summary>
    private bool IsClosed(string name) =>
        model.Metadata?["closed"]?.Items.Exists(item => item.Carry().Text == name) == true;
}
