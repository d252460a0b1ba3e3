using System.Text;
using System.Text.Json;
using LightsailContract.Conformance.Api;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Protocols.AwsJson;

/// <summary>The malformed or unusual requests of awsJson.</summary>
internal static class AwsJsonMalformedRequests
{
    public static IReadOnlyList<MalformedRequest> All(ServiceSettings settings) => [.. Targets(settings), .. Bodies];

    private static IReadOnlyList<MalformedRequest> Targets(ServiceSettings settings) =>
        [
            new(
                MalformedRequest.UnknownOperation,
                RuleLevel.Must,
                "A request for an operation that does not exist is refused with a documented error.",
                "with the name of an operation that does not exist",
                Expectation.Refused,
                [Target($"{settings.TargetPrefix}.ConformanceNoSuchOperation")]
            ),
            new(
                "missing-operation",
                RuleLevel.Must,
                "A request that names no operation is refused with any 4xx response.",
                $"without {AwsJsonNames.TargetHeader}",
                Expectation.TurnedAway,
                [request => request.WithoutHeader(AwsJsonNames.TargetHeader), Target("")]
            ),
            new(
                "target-prefix",
                RuleLevel.Should,
                "A target with another prefix is refused with any 4xx response.",
                "with another target prefix",
                Expectation.TurnedAway,
                [
                    request =>
                        request.WithHeader(
                            AwsJsonNames.TargetHeader,
                            "ConformanceNoSuchService_20010101."
                                + request.FindHeader(AwsJsonNames.TargetHeader)!.Split('.')[^1]
                        ),
                ],
                Creates: true
            )
            {
                Basis = RuleBasis.Inferred,
            },
        ];

    private static IReadOnlyList<MalformedRequest> Bodies { get; } =
    [
        new(
            "media-type-parameters",
            RuleLevel.Must,
            "Parameters of the content type are ignored.",
            "with a charset in the content type",
            Expectation.Accepted,
            [request => request.WithHeader("Content-Type", request.FindHeader("Content-Type") + "; charset=utf-8")]
        ),
        new(
            "malformed",
            RuleLevel.Must,
            "A body that is not a JSON object is refused with a documented error and changes nothing.",
            "with a body that is not a JSON object",
            Expectation.Refused,
            [
                request => request.WithBody("not json"),
                request => request.WithBody("{"),
                request => request.WithBody("[]"),
                request => request.WithBody(Encoding.UTF8.GetString(request.Body.Span) + "}"),
                request => request.WithBody($"[{Encoding.UTF8.GetString(request.Body.Span)}]"),
                request => request.WithBody(JsonSerializer.Serialize(Encoding.UTF8.GetString(request.Body.Span))),
            ],
            Creates: true
        ),
        new(
            "truncated",
            RuleLevel.Must,
            "A body that is cut off is refused with a documented error and changes nothing.",
            "with a body that is cut off",
            Expectation.Refused,
            [
                request => request with { Body = request.Body[..^1] },
                request => request with { Body = request.Body[..(request.Body.Length / 2)] },
            ],
            Creates: true
        ),
    ];

    private static Func<WireRequest, WireRequest> Target(string target) =>
        request => request.WithHeader(AwsJsonNames.TargetHeader, target);
}
