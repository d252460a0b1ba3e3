using System.Text.Json;
using LightsailContract.Importers.Json;
using LightsailContract.Model;

namespace LightsailContract.Importers.Botocore;

/// <summary>Reads <c>shapes</c>.</summary>
internal sealed class BotocoreShapes(JsonFields fields, ImportFindings findings, Protocol protocol, bool isCompatible)
{
    private readonly BotocoreTraits _traits = new(fields, findings, protocol);
    private readonly BotocoreSimpleShapes _simple = new(
        fields,
        findings,
        new BotocoreTraits(fields, findings, protocol)
    );
    private readonly Dictionary<string, string> _preludeNames = new(StringComparer.Ordinal);
    private JsonTree? _all;

    /// <summary>The shapes that are more than another name of a simple type.</summary>
    public List<Shape> Declared { get; } = [];

    public BotocoreShapes Read(JsonTree model)
    {
        _all = fields.NeedObject(model, "shapes", "the model");
        if (_all is null)
        {
            return this;
        }

        foreach (var (name, json) in _all.Properties)
        {
            if (fields.Expect(json, name, JsonValueKind.Object, "an object") && _simple.Read(name, json) is { } simple)
            {
                Keep(simple);
            }
        }

        foreach (var (name, json) in _all.Properties)
        {
            if (json.Kind == JsonValueKind.Object && Aggregate(name, json) is { } aggregate)
            {
                Declared.Add(aggregate);
            }
        }

        return this;
    }

    /// <summary>The shape that <paramref name="reference"/> names, as the contract calls it.</summary>
    public string? Target(JsonTree reference, string owner)
    {
        if (fields.NeedText(reference, "shape", owner) is not { } name)
        {
            return null;
        }

        if (_all?[name] is null)
        {
            findings.Add(ImportRules.UnknownShape, reference["shape"]!.Location, name);
            return null;
        }

        return _preludeNames.GetValueOrDefault(name, name);
    }

    private void Keep(Shape shape)
    {
        var plain = shape is SimpleShape simple && simple.Traits == Traits.None ? simple.Type.ToString() : null;
        if (string.Equals(plain, shape.Name, StringComparison.OrdinalIgnoreCase))
        {
            _preludeNames[shape.Name] = plain!;
        }
        else
        {
            Declared.Add(shape);
        }
    }

    private Shape? Aggregate(string name, JsonTree json)
    {
        switch (fields.Text(json, "type"))
        {
            case "list":
                var member = Member("member", json, name);
                return member is null
                    ? null
                    : new ListShape(name, member, Sparse(json), _traits.OfShape(name, json, "list"));
            case "map":
                var (key, value) = (Member("key", json, name), Member("value", json, name));
                return key is null || value is null
                    ? null
                    : new MapShape(name, key, value, Sparse(json), _traits.OfShape(name, json, "map"));
            case "structure" when !fields.Flag(json, "document"):
                var traits = _traits.OfShape(name, json, "structure");
                return fields.Flag(json, "union")
                    ? new UnionShape(name, Members(name, json), traits)
                    : new StructureShape(
                        name,
                        Members(name, json),
                        BotocoreErrors.Read(name, json, fields, protocol, isCompatible),
                        traits
                    );
            default:
                return null;
        }
    }

    private bool Sparse(JsonTree json) => fields.Flag(json, "sparse");

    private Member? Member(string role, JsonTree owner, string name)
    {
        if (fields.NeedObject(owner, role, name) is not { } json)
        {
            return null;
        }

        return Target(json, name) is { } target
            ? new Member(role, target, _traits.OfMember($"{name}.{role}", json, Shape(json), required: false))
            : null;
    }

    private EquatableArray<Member> Members(string name, JsonTree json)
    {
        var required = fields.Texts(json, "required").ToHashSet(StringComparer.Ordinal);
        var members = new List<Member>();
        foreach (var (memberName, member) in fields.Object(json, "members")?.Properties ?? [])
        {
            var path = $"{name}.{memberName}";
            if (fields.Expect(member, path, JsonValueKind.Object, "an object") && Target(member, path) is { } target)
            {
                var traits = _traits.OfMember(path, member, Shape(member), required.Remove(memberName));
                members.Add(new Member(memberName, target, traits));
            }
        }

        foreach (var missing in required)
        {
            findings.Add(ImportRules.Missing, json["required"]!.Location, missing, name);
        }

        return members.ToEquatableArray();
    }

    private JsonTree Shape(JsonTree reference) => _all![reference["shape"]!.Text]!;
}
