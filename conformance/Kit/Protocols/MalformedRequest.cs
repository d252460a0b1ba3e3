using System.Text;
using LightsailContract.Conformance.Api;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Protocols;

/// <summary>One way in which a request is malformed or unusual, and the response that it must get.</summary>
/// <param name="Name">The last part of the rule's id.</param>
/// <param name="Level">How grave it is to break the rule.</param>
/// <param name="Statement">The rule's statement.</param>
/// <param name="Description">The difference from a valid request, as text.</param>
/// <param name="Expectation">The response that it must get.</param>
/// <param name="Variants">Functions that change a valid request into the malformed one.</param>
/// <param name="Creates">Whether it is sent as a creation, so that an effect is visible, instead of as a list.</param>
internal sealed record MalformedRequest(
    string Name,
    RuleLevel Level,
    string Statement,
    string Description,
    Expectation Expectation,
    IReadOnlyList<Func<WireRequest, WireRequest>> Variants,
    bool Creates = false
)
{
    /// <summary>Whether the protocol's documents state it.</summary>
    public RuleBasis Basis { get; init; }

    /// <summary>The name of the request for an operation that no service has.</summary>
    public const string UnknownOperation = "unknown-operation";

    private const int OversizedBody = 3 * 1024 * 1024;

    /// <summary>The malformed requests that apply to every protocol over HTTP.</summary>
    public static IReadOnlyList<MalformedRequest> Common =>
        [
            new(
                "method",
                RuleLevel.Should,
                "A request with a method other than POST is refused with any 4xx response.",
                "with method PUT",
                Expectation.TurnedAway,
                [request => request with { Method = "PUT" }],
                Creates: true
            )
            {
                Basis = RuleBasis.Inferred,
            },
            new(
                "media-type",
                RuleLevel.Should,
                "A body with another media type is refused with any 4xx response.",
                "as plain text",
                Expectation.TurnedAway,
                [request => request.WithHeader("Content-Type", "text/plain")],
                Creates: true
            )
            {
                Basis = RuleBasis.Inferred,
            },
            new(
                "oversized",
                RuleLevel.Must,
                "A body of several megabytes does not make the service fail.",
                "with three more megabytes",
                Expectation.Survived,
                [request => request with { Body = (byte[])[.. request.Body.Span, .. Filling] }]
            ),
        ];

    // White space after a document is legal. In a form it is part of the last value.
    private static byte[] Filling { get; } = Encoding.ASCII.GetBytes(new string(' ', OversizedBody));
}
