using System.Text;
using LightsailContract.Conformance.Api;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Protocols;

/// <summary>One way in which a request is not what the protocol says, or only looks so.</summary>
/// <param name="Name">The last part of the rule's id.</param>
/// <param name="Level">How grave it is if it does not happen.</param>
/// <param name="Statement">What must come of it.</param>
/// <param name="Description">What is odd about the request, in words.</param>
/// <param name="Expectation">What must come of it.</param>
/// <param name="Variants">Each makes it of the request that a client would send.</param>
/// <param name="Creates">Whether it is tried on a creation, so that a change would show, rather than on a list.</param>
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

    /// <summary>The name of the way that names an operation that no service has.</summary>
    public const string UnknownOperation = "unknown-operation";

    private const int OversizedBody = 3 * 1024 * 1024;

    /// <summary>Those of every protocol over HTTP.</summary>
    public static IReadOnlyList<MalformedRequest> Common =>
        [
            new(
                "method",
                RuleLevel.Should,
                "A call that comes by another method than POST is turned away.",
                "by PUT",
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
                "A body of another media type is turned away.",
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
                "with three megabytes more",
                Expectation.Survived,
                [request => request with { Body = (byte[])[.. request.Body.Span, .. Filling] }]
            ),
        ];

    // White space is legal after a document, and part of the last value of a form.
    private static byte[] Filling { get; } = Encoding.ASCII.GetBytes(new string(' ', OversizedBody));
}
