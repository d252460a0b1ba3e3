using System.Globalization;
using LightsailContract.Model;

namespace LightsailContract.Importers.Reconciling;

/// <summary>Everything that a contract or a published model states of operations and shapes, one statement for each fact.</summary>
/// <remarks>Words for people are left out: each document has its own. The values of an enum, the errors of an operation and
/// the statuses of an error are one fact each, because a contract has the union of what documents say.</remarks>
internal static class ContractStatements
{
    /// <summary>The aspect of an operation that says how it pages.</summary>
    public const string Paginated = "paginated";

    public static IEnumerable<Statement> Of(Contract contract) =>
        contract.Operations.SelectMany(Operation).Concat(contract.Shapes.SelectMany(Shape));

    /// <summary>The settings that a client needs; the service's title is for people.</summary>
    public static IEnumerable<Statement> OfSettings(ServiceSettings settings) =>
        new (string Key, string? Value)[]
        {
            ("apiVersion", settings.ApiVersion),
            ("protocol", ProtocolFacts.For(settings.Protocol).Name),
            ("targetPrefix", settings.TargetPrefix),
            ("endpointPrefix", settings.EndpointPrefix),
            ("signingName", settings.SigningName ?? settings.EndpointPrefix),
            ("globalEndpoint", settings.GlobalEndpoint),
            ("xmlNamespace", settings.XmlNamespace),
        }
            .Where(it => it.Value is not null)
            .Select(it => new Statement(
                $"settings.{it.Key}",
                "value",
                it.Value!,
                EquatableArray.Of("settings", it.Key)
            ));

    private static IEnumerable<Statement> Operation(Operation operation)
    {
        var steps = EquatableArray.Of("operations", operation.Name);
        yield return new Statement(operation.Name, "operation", "", steps);
        foreach (var (aspect, value) in new[] { ("input", operation.Input), ("output", operation.Output) })
        {
            if (value is not null)
            {
                yield return new Statement(
                    operation.Name,
                    aspect,
                    value,
                    EquatableArray.Of<string>([.. steps, aspect])
                );
            }
        }

        foreach (var error in operation.Errors)
        {
            yield return new Statement(
                $"{operation.Name}.errors",
                error,
                "",
                EquatableArray.Of<string>([.. steps, "errors", error])
            );
        }

        if (operation.Paginated is { } paging)
        {
            yield return new Statement(
                operation.Name,
                "paginated",
                $"{paging}",
                EquatableArray.Of<string>([.. steps, Paginated])
            );
        }
    }

    private static IEnumerable<Statement> Shape(Shape shape)
    {
        var steps = EquatableArray.Of("shapes", shape.Name);
        yield return new Statement(shape.Name, "type", TypeOf(shape), EquatableArray.Of<string>([.. steps, "type"]));
        foreach (var statement in Traits(shape.Name, steps, shape.Traits))
        {
            yield return statement;
        }

        foreach (var value in Values(shape))
        {
            yield return new Statement(
                $"{shape.Name}.{value}",
                "value",
                "",
                EquatableArray.Of<string>([.. steps, "values", value])
            );
        }

        if (shape is StructureShape { Error: { } error })
        {
            yield return new Statement(
                $"{shape.Name}.error",
                "fault",
                $"{error.Fault}",
                EquatableArray.Of<string>([.. steps, "error"])
            );
            yield return new Statement(
                $"{shape.Name}.error",
                "code",
                error.Code,
                EquatableArray.Of<string>([.. steps, "error"])
            );
            foreach (var status in error.OtherHttpStatuses.Prepend(error.HttpStatus))
            {
                var text = status.ToString(CultureInfo.InvariantCulture);
                yield return new Statement(
                    $"{shape.Name}.httpError",
                    text,
                    "",
                    EquatableArray.Of<string>([.. steps, "httpError"])
                );
            }
        }

        foreach (var member in shape.AllMembers())
        {
            EquatableArray<string> at = shape.HasNamedMembers()
                ? EquatableArray.Of<string>([.. steps, "members", member.Name])
                : EquatableArray.Of<string>([.. steps, member.Name]);
            var about = $"{shape.Name}.{member.Name}";
            yield return new Statement(about, "member", member.Target, at);
            foreach (var statement in Traits(about, at, member.Traits))
            {
                yield return statement;
            }
        }
    }

    private static IEnumerable<string> Values(Shape shape) =>
        shape switch
        {
            EnumShape values => values.Values.Select(value => value.Value),
            IntEnumShape values => values.Values.Select(value => value.Value.ToString(CultureInfo.InvariantCulture)),
            _ => [],
        };

    private static IEnumerable<Statement> Traits(string about, EquatableArray<string> steps, Traits traits)
    {
        return new (string Trait, string Aspect, object? Value)[]
        {
            ("required", "required", traits.Required ? true : null),
            ("default", "default", traits.Default),
            ("length", "minimum", traits.Length?.Min),
            ("length", "maximum", traits.Length?.Max),
            ("range", "minimum", traits.Range?.Min),
            ("range", "maximum", traits.Range?.Max),
            ("pattern", "pattern", traits.Pattern),
            ("uniqueItems", "uniqueItems", traits.UniqueItems ? true : null),
            ("closed", "closed", traits.Closed ? true : null),
            ("sensitive", "sensitive", traits.Sensitive ? true : null),
            ("deprecated", "deprecated", traits.Deprecated is null ? null : true),
            ("idempotencyToken", "idempotencyToken", traits.IdempotencyToken ? true : null),
            ("jsonName", "jsonName", traits.JsonName),
            ("xmlName", "xmlName", traits.XmlName),
            ("xmlFlattened", "xmlFlattened", traits.XmlFlattened ? true : null),
            ("xmlAttribute", "xmlAttribute", traits.XmlAttribute ? true : null),
            ("xmlNamespace", "xmlNamespace", traits.XmlNamespace?.Uri),
            ("timestampFormat", "timestampFormat", traits.TimestampFormat),
        }
            .Where(it => it.Value is not null)
            .Select(it => new Statement(
                $"{about}.{it.Trait}",
                it.Aspect,
                Convert.ToString(it.Value, CultureInfo.InvariantCulture)!,
                EquatableArray.Of<string>([.. steps, it.Trait])
            ));
    }

    private static string TypeOf(Shape shape) =>
        shape switch
        {
            SimpleShape simple => $"{simple.Type}",
            ListShape { Sparse: true } => "sparse list",
            ListShape => "list",
            MapShape { Sparse: true } => "sparse map",
            MapShape => "map",
            UnionShape => "union",
            EnumShape => "enum",
            IntEnumShape => "intEnum",
            _ => "structure",
        };
}
