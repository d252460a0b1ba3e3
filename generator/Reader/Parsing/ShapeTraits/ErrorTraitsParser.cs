using LightsailContract.Model;
using LightsailContract.Reader.Parsing.Declared;
using LightsailContract.Reader.Parsing.Values;
using LightsailContract.Reader.Yaml;

namespace LightsailContract.Reader.Parsing.ShapeTraits;

/// <summary>Reads what makes a structure an error: <c>error</c>, <c>httpError</c>, <c>awsQueryError</c>.</summary>
internal static class ErrorTraitsParser
{
    private const int LeastStatus = 300;
    private const int GreatestStatus = 599;

    public static readonly KeySet Keys = new("errorTraits", "error", "httpError", "awsQueryError");

    public static readonly KeySet QueryKeys = new("awsQueryError", "code", "httpResponseCode");

    public static readonly Choices<ErrorFault> Faults = new(
        ("client", ErrorFault.Client),
        ("server", ErrorFault.Server)
    );

    /// <summary>The traits that are given, or null if none is.</summary>
    public static ErrorDeclaration? Parse(Fields fields)
    {
        if (!Keys.Keys.Any(fields.Has))
        {
            return null;
        }

        var query = fields.Find("awsQueryError");
        var queryFields = query?.AsFields(QueryKeys, query.Subject);
        return new ErrorDeclaration(
            fields.Find("error")?.AsChoice(Faults),
            fields.Find("httpError") is { } statuses ? ParseStatuses(statuses) : default,
            queryFields?.Require("code")?.AsText(),
            queryFields?.Find("httpResponseCode") is { } status ? ParseStatus(status) : null
        );
    }

    /// <summary>A status, or a list of them.</summary>
    public static EquatableArray<int> ParseStatuses(Value value)
    {
        if (value.Node is YamlScalar)
        {
            return ParseStatus(value) is { } status ? EquatableArray.Of(status) : default;
        }

        return value
            .NotEmpty()
            .Each(item => ParseStatus(item) is { } status ? (object)status : null)
            .Select(status => (int)status)
            .ToEquatableArray();
    }

    private static int? ParseStatus(Value value) => (int?)value.AsInteger(LeastStatus, GreatestStatus);
}
