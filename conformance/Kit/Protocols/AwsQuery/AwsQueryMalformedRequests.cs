using System.Text;
using LightsailContract.Conformance.Api;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Protocols.AwsQuery;

/// <summary>The malformed or unusual requests of awsQuery.</summary>
internal static class AwsQueryMalformedRequests
{
    public static IReadOnlyList<MalformedRequest> All(ServiceSettings settings) =>
        [
            new(
                MalformedRequest.UnknownOperation,
                RuleLevel.Must,
                "A request for an action that does not exist is refused with a documented error.",
                "with the name of an action that does not exist",
                Expectation.Refused,
                [request => Replace(request, AwsQueryNames.ActionField, "ConformanceNoSuchAction")]
            ),
            new(
                "missing-operation",
                RuleLevel.Must,
                "A request that names no action is refused with any 4xx response.",
                $"without {AwsQueryNames.ActionField}",
                Expectation.TurnedAway,
                [
                    request => Replace(request, AwsQueryNames.ActionField, null),
                    request => Replace(request, AwsQueryNames.ActionField, ""),
                ]
            ),
            new(
                "version",
                RuleLevel.Should,
                $"A version other than {settings.ApiVersion} is refused with any 4xx response.",
                "with another version",
                Expectation.TurnedAway,
                [request => Replace(request, AwsQueryNames.VersionField, "2001-01-01")],
                Creates: true
            )
            {
                Basis = RuleBasis.Inferred,
            },
            new(
                "media-type-parameters",
                RuleLevel.Must,
                "Parameters of the content type are ignored.",
                "without a charset in the content type",
                Expectation.Accepted,
                [request => request.WithHeader("Content-Type", "application/x-www-form-urlencoded")]
            ),
        ];

    private static WireRequest Replace(WireRequest request, string field, string? value)
    {
        var fields = Encoding
            .UTF8.GetString(request.Body.Span)
            .Split('&')
            .Where(pair => !pair.StartsWith(field + "=", StringComparison.Ordinal));
        return request.WithBody(string.Join('&', value is null ? fields : fields.Prepend($"{field}={value}")));
    }
}
