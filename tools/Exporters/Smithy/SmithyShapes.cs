using System.Text.Json.Nodes;
using LightsailContract.Exporters.Writing;
using LightsailContract.Model;
using static LightsailContract.Exporters.Smithy.SmithyNames;

namespace LightsailContract.Exporters.Smithy;

/// <summary>Writes shapes that are data.</summary>
internal sealed class SmithyShapes(Contract contract, SmithyNames names)
{
    public JsonObject Write(Shape shape)
    {
        var traits = SmithyTraits.Write(shape.Traits);
        var json = shape switch
        {
            SimpleShape simple => Typed(Lower(simple.Type)),
            EnumShape values => Typed("enum").With("members", Values(values)),
            IntEnumShape values => Typed("intEnum").With("members", Values(values)),
            ListShape list => Typed("list").With("member", Member(list.Member)),
            MapShape map => Typed("map").With("key", Member(map.Key)).With("value", Member(map.Value)),
            StructureShape structure => Typed("structure").With("members", Members(structure.Members)),
            UnionShape union => Typed("union").With("members", Members(union.Members)),
            _ => throw new ArgumentException($"{shape.GetType().Name} is new.", nameof(shape)),
        };
        traits.With(
            Api + "sparse",
            SmithyTraits.Flag(shape is ListShape { Sparse: true } or MapShape { Sparse: true })
        );
        if (shape is StructureShape { Error: { } error })
        {
            Error(traits, shape.Name, error);
        }

        return json.WithContent("traits", traits);
    }

    private void Error(JsonObject traits, string name, ErrorTrait error)
    {
        traits[Api + "error"] = error.Fault == ErrorFault.Client ? "client" : "server";
        traits[Api + "httpError"] = error.HttpStatus;
        var code = ProtocolFacts.For(contract.Settings.Protocol).HasQueryErrors ? error.Code : error.FormerCode;
        if (code is not null && code != name)
        {
            traits["aws.protocols#awsQueryError"] = new JsonObject
            {
                ["code"] = code,
                ["httpResponseCode"] = error.HttpStatus,
            };
        }
    }

    private JsonObject Members(IEnumerable<Member> members)
    {
        var json = new JsonObject();
        foreach (var member in members)
        {
            json[member.Name] = Member(member);
        }

        return json;
    }

    private JsonObject Member(Member member) =>
        SmithyService.Target(names.Target(member.Target)).WithContent("traits", SmithyTraits.Write(member.Traits));

    private static JsonObject Values(EnumShape shape)
    {
        var json = new JsonObject();
        foreach (var (name, value) in EnumNames.Of(shape))
        {
            var traits = new JsonObject { [Api + "enumValue"] = value.Value };
            SmithyTraits
                .Documentation(traits, value.Documentation)
                .With(Api + "deprecated", SmithyTraits.Deprecated(value.Deprecated));
            json[name] = SmithyService.Target(Api + "Unit").With("traits", traits);
        }

        return json;
    }

    private static JsonObject Values(IntEnumShape shape)
    {
        var json = new JsonObject();
        foreach (var value in shape.Values)
        {
            var traits = new JsonObject { [Api + "enumValue"] = value.Value };
            json[value.Name] = SmithyService
                .Target(Api + "Unit")
                .With("traits", SmithyTraits.Documentation(traits, value.Documentation));
        }

        return json;
    }

    private static JsonObject Typed(string type) => new() { ["type"] = type };

    private static string Lower(SimpleType type) => char.ToLowerInvariant(type.ToString()[0]) + type.ToString()[1..];
}
