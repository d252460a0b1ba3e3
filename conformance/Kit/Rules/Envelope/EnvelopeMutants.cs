using System.Text;
using System.Text.RegularExpressions;
using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Rules.Mutations;

namespace LightsailContract.Conformance.Rules.Envelope;

/// <summary>Mutations that break the protocol for any operation.</summary>
internal static partial class EnvelopeMutants
{
    public static Mutant NoRequestId { get; } =
        new("responses have no request id", () => new ResponseMutation((_, _) => true, (_, it) => WithoutId(it)));

    public static Mutant OtherMediaType { get; } =
        new(
            "responses have another content type",
            () =>
                new ResponseMutation(
                    (_, _) => true,
                    (_, it) => WithHeader(it, new WireHeader("Content-Type", "text/plain"))
                )
        );

    public static Mutant OtherSuccessStatus { get; } =
        new(
            "a successful response has status 201",
            () => new ResponseMutation((_, it) => it.Status == 200, (_, it) => it with { Status = 201 })
        );

    public static Mutant NoNamespace { get; } =
        new("results have no namespace", () => new ResponseMutation((_, _) => true, (_, it) => WithoutNamespace(it)));

    private static WireResponse WithoutId(WireResponse response) =>
        response with
        {
            Headers =
            [
                .. response.Headers.Where(header =>
                    !header.Name.Contains("request", StringComparison.OrdinalIgnoreCase)
                ),
            ],
            Body = Encoding.UTF8.GetBytes(RequestIdElement().Replace(response.Text(), "")),
        };

    private static WireResponse WithoutNamespace(WireResponse response) =>
        response with
        {
            Body = Encoding.UTF8.GetBytes(NamespaceAttribute().Replace(response.Text(), "")),
        };

    private static WireResponse WithHeader(WireResponse response, WireHeader added) =>
        response with
        {
            Headers =
            [
                .. response.Headers.Where(header =>
                    !header.Name.Equals(added.Name, StringComparison.OrdinalIgnoreCase)
                ),
                added,
            ],
        };

    [GeneratedRegex("""\s+xmlns=("[^"]*"|'[^']*')""")]
    private static partial Regex NamespaceAttribute();

    [GeneratedRegex("<RequestId>[^<]*</RequestId>")]
    private static partial Regex RequestIdElement();
}
