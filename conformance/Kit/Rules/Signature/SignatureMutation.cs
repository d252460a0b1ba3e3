using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Http;
using LightsailContract.Conformance.Protocols;
using LightsailContract.Model;
using LightsailContract.Signing;

namespace LightsailContract.Conformance.Rules.Signature;

/// <summary>One way to make a signature invalid.</summary>
/// <param name="Name">The last part of the rule's id.</param>
/// <param name="Statement">The rule's statement.</param>
/// <param name="Description">The difference from a valid signature, as text.</param>
/// <param name="Variants">Functions that sign a request in that way.</param>
internal sealed record SignatureMutation(
    string Name,
    string Statement,
    string Description,
    IReadOnlyList<SignRequest> Variants
)
{
    /// <summary>The name of the probe without a signature.</summary>
    public const string Unsigned = "unsigned";

    /// <summary>The name of the probe that is signed with another secret.</summary>
    public const string WrongSecret = "wrong-secret";

    /// <summary>The name of the probe that is signed for another region.</summary>
    public const string WrongRegion = "wrong-region-scope";

    private static readonly string[] Regions = ["eu-north-1", "us-west-2", "sa-east-1"];

    // The service takes a quarter of an hour; a little more might be a clock that is off.
    private static readonly TimeSpan TooFar = TimeSpan.FromHours(2);

    /// <summary>All that the protocol allows.</summary>
    public static IReadOnlyList<SignatureMutation> For(Contract contract, IWireProtocol protocol) =>
        [.. Common, TamperedBody(protocol), .. Scopes, .. OtherTarget(contract, protocol)];

    private static IEnumerable<SignatureMutation> Common { get; } =
    [
        new(Unsigned, "A request without a signature is refused.", "unsigned", [(request, _, _, _) => request]),
        new(
            WrongSecret,
            "A signature made with another secret is refused.",
            "signed with another secret",
            [
                (request, signer, identity, _) =>
                    signer.Sign(
                        request,
                        new Credentials(identity.AccessKeyId, "conformance-no-such-secret", identity.SessionToken)
                    ),
            ]
        ),
        new(
            "unknown-key",
            "A signature by an access key id that does not exist is refused.",
            "signed by an access key id that does not exist",
            [
                (request, signer, identity, _) =>
                    signer.Sign(
                        request,
                        new Credentials(OtherId(identity.AccessKeyId), identity.SecretAccessKey, identity.SessionToken)
                    ),
            ]
        ),
        new(
            "truncated-signature",
            "A request whose signature is only partly correct is refused with a documented error.",
            "with a signature that is only partly correct",
            [
                (request, signer, identity, _) => Resign(signer.Sign(request, identity), signature => signature[..^8]),
                (request, signer, identity, _) => Resign(signer.Sign(request, identity), signature => signature[..16]),
                (request, signer, identity, _) =>
                    Resign(signer.Sign(request, identity), signature => signature[..32] + Other(signature[32..])),
            ]
        ),
        new(
            "expired",
            "A request that was signed two hours ago is refused with a documented error.",
            "signed two hours ago",
            [(request, signer, identity, now) => signer.Sign(request, identity, time: now - TooFar)]
        ),
        new(
            "from-the-future",
            "A request whose signature is dated two hours in the future is refused with a documented error.",
            "with a signature dated two hours in the future",
            [(request, signer, identity, now) => signer.Sign(request, identity, time: now + TooFar)]
        ),
    ];

    private static IEnumerable<SignatureMutation> Scopes { get; } =
    [
        new(
            WrongRegion,
            "A signature for another region is refused.",
            "signed for another region",
            [
                (request, signer, identity, _) =>
                    signer.Sign(request, identity, signer.Scope with { Region = OtherRegion(signer) }),
            ]
        ),
        new(
            "wrong-service-scope",
            "A request that is signed for another service is refused with a documented error.",
            "signed for another service",
            [
                (request, signer, identity, _) =>
                    signer.Sign(request, identity, signer.Scope with { Service = "conformance" }),
            ]
        ),
    ];

    private static SignatureMutation TamperedBody(IWireProtocol protocol) =>
        new(
            "tampered-body",
            "A request whose body was changed after signing is refused with a documented error.",
            "with a body that was changed after signing",
            [
                (request, signer, identity, _) => protocol.WithEquivalentBody(signer.Sign(request, identity)),
                (request, signer, identity, _) => protocol.WithEquivalentBody(signer.Sign(WithHash(request), identity)),
            ]
        );

    /// <summary>Signed for one operation, sent to another. Both exist, so that the service must check the signature to
    /// refuse it.</summary>
    private static IEnumerable<SignatureMutation> OtherTarget(Contract contract, IWireProtocol protocol)
    {
        if (protocol.OperationHeader is not { } header)
        {
            yield break;
        }

        yield return new SignatureMutation(
            "tampered-target",
            "A request whose target was changed after signing is refused with a documented error.",
            "with a target that was changed after signing",
            [
                (request, signer, identity, _) =>
                {
                    var target = request.FindHeader(header)!;
                    var other = contract
                        .Operations.Select(operation => protocol.ForOperation(request, operation.Name)!)
                        .First(candidate => candidate.FindHeader(header) != target);
                    return signer.Sign(other, identity).WithHeader(header, target);
                },
            ]
        );
    }

    private static string OtherRegion(RequestSigner signer) =>
        Regions.First(region => region != signer.Scope.Region && region != signer.Region);

    private static WireRequest WithHash(WireRequest request) =>
        request.WithHeader(
            "x-amz-content-sha256",
            Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(request.Body.Span))
        );

    private static WireRequest Resign(WireRequest request, Func<string, string> change)
    {
        const string Mark = "Signature=";
        var header = request.FindHeader("Authorization")!;
        var at = header.LastIndexOf(Mark, StringComparison.Ordinal) + Mark.Length;
        return request.WithHeader("Authorization", header[..at] + change(header[at..]));
    }

    // Of the same form, so that only the id is wrong.
    private static string OtherId(string id) =>
        id.Length > 8
            ? id[..^8] + new string(id.EndsWith("ZZZZZZZZ", StringComparison.Ordinal) ? 'Y' : 'Z', 8)
            : id + "ZZ";

    private static string Other(string digits) => string.Concat(digits.Select(digit => digit == '0' ? '1' : '0'));
}
