using LightsailContract.Importers.Json;
using LightsailContract.Model;

namespace LightsailContract.Importers.Smithy;

/// <summary>Reads operations. What the service says of all of them is said of each.</summary>
internal sealed class SmithyOperations(
    SmithyModel model,
    SmithyShapes shapes,
    JsonFields fields,
    ImportFindings findings
)
{
    public EquatableArray<Operation> Read(JsonTree service)
    {
        var common = Errors(service, "the service").ToList();
        var paging = service["traits"]?["smithy.api#paginated"];
        return model
            .OfType("operation")
            .Select(operation => Operation(model.Name(operation.Id), operation.Json, common, paging))
            .OrderBy(operation => operation.Name, StringComparer.Ordinal)
            .ToEquatableArray();
    }

    private Operation Operation(string name, JsonTree json, List<string> common, JsonTree? paging)
    {
        var traits = fields.Object(json, "traits");
        var words = new SmithyTraits(fields, findings, model.HasOwnWords);
        return new Operation(
            name,
            Target(json, "input", name),
            Target(json, "output", name),
            Errors(json, name).Union(common, StringComparer.Ordinal).ToEquatableArray(),
            Pagination(name, traits, paging),
            traits is null ? null : words.Documentation(traits),
            traits is null ? null : words.Deprecated(traits),
            Fixture: false
        )
        {
            HostPrefix =
                traits is not null && fields.Object(traits, SmithyTraits.Id("endpoint")) is { } endpoint
                    ? fields.Text(endpoint, "hostPrefix")
                    : null,
        };
    }

    private string? Target(JsonTree json, string role, string name) =>
        fields.Object(json, role) is { } reference ? shapes.Target(reference, $"{name}.{role}") : null;

    private IEnumerable<string> Errors(JsonTree json, string name) =>
        fields
            .Array(json, "errors")
            .Select(error => shapes.Target(error, $"{name}.errors"))
            .OfType<string>()
            .Distinct(StringComparer.Ordinal);

    private Pagination? Pagination(string name, JsonTree? traits, JsonTree? common)
    {
        if (traits is null || fields.Object(traits, SmithyTraits.Id("paginated")) is not { } own)
        {
            return null;
        }

        own.Carry();
        return Say("inputToken") is { } input && Say("outputToken") is { } output
            ? new Pagination(input, output, Say("items"), Say("pageSize"))
            {
                MoreResults = model.Metadata?["moreResults"]?[name]?.Carry().Text,
            }
            : null;

        string? Say(string key) => fields.Text(own, key) ?? (common is null ? null : fields.Text(common, key));
    }
}
