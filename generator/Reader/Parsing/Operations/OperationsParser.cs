using LightsailContract.Model;
using LightsailContract.Reader.Findings;
using LightsailContract.Reader.Parsing.ShapeTraits;
using LightsailContract.Reader.Parsing.Values;
using LightsailContract.Reader.Yaml;

namespace LightsailContract.Reader.Parsing.Operations;

/// <summary>Reads the section <c>operations</c>.</summary>
internal static class OperationsParser
{
    public static readonly KeySet Keys = new(
        "operation",
        "input",
        "output",
        "errors",
        "paginated",
        "documentation",
        "deprecated",
        "hostPrefix"
    );

    public static readonly KeySet PaginationKeys = new(
        "paginated",
        "inputToken",
        "outputToken",
        "items",
        "pageSize",
        "moreResults"
    );

    public static EquatableArray<Operation> Parse(Value section) => section.EachNamed(ParseOperation);

    private static Operation? ParseOperation(string name, Value value)
    {
        if (value.Node is YamlScalar { IsNull: true })
        {
            return new Operation(name, null, null, default, null, null, null, Fixture: false);
        }

        return value.AsFields(Keys, new Subject("operation", name)) is { } fields
            ? new Operation(
                name,
                fields.Find("input")?.AsName(),
                fields.Find("output")?.AsName(),
                fields.Find("errors").AsNames(),
                fields.Find("paginated") is { } paginated ? ParsePagination(paginated) : null,
                fields.Find("documentation")?.AsText(),
                fields.Find("deprecated") is { } deprecated ? DeprecationParser.Parse(deprecated) : null,
                Fixture: false
            )
            {
                HostPrefix = fields.Find("hostPrefix")?.AsText(),
            }
            : null;
    }

    private static Pagination? ParsePagination(Value value) =>
        value.AsFields(PaginationKeys, value.Subject) is { } fields
        && fields.Require("inputToken")?.AsName() is { } inputToken
        && fields.Require("outputToken")?.AsDottedName() is { } outputToken
            ? new Pagination(
                inputToken,
                outputToken,
                fields.Find("items")?.AsDottedName(),
                fields.Find("pageSize")?.AsName()
            )
            {
                MoreResults = fields.Find("moreResults")?.AsDottedName(),
            }
            : null;
}
