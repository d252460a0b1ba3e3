using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Http;
using LightsailContract.Conformance.Protocols;
using LightsailContract.Model;
using LightsailContract.Signing;

namespace LightsailContract.Conformance.Rules.Signature;

/// <summary>One way in which a signature does not hold.</summary>
/// <param name="Name">The last part of the rule's id.</param>
/// <param name="Statement">What must come of it.</param>
/// <param name="Description">What is wrong with it, in words.</param>
/// <param name="Variants">Ways of making it.</param>
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

    /// <summary>Those that the protocol allows.</summary>
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
                    signer.Sign(request, identity.WithAccessKeyId(OtherId(identity.AccessKeyId))),
            ]
        ),
        new(
            "truncated-signature",
            "A signature of which only a part is right is refused.",
            "with a signature of which only a part is right",
            [
                (request, signer, identity, _) => Resign(signer.Sign(request, identity), signature => signature[..^8]),
                (request, signer, identity, _) => Resign(signer.Sign(request, identity), signature => signature[..16]),
                (request, signer, identity, _) =>
                    Resign(signer.Sign(request, identity), signature => signature[..32] + Other(signature[32..])),
            ]
        ),
        new(
            "expired",
            "A signature of two hours ago is refused.",
            "signed two hours ago",
            [(request, signer, identity, now) => signer.Sign(request, identity, time: now - TooFar)]
        ),
        new(
            "from-the-future",
            "A signature of two hours hence is refused.",
            "signed two hours hence",
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
            "A signature for another service is refused.",
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
            "A body that was changed after it was signed is refused.",
            "with a body that was changed after it was signed",
            [
                (request, signer, identity, _) => protocol.WithEquivalentBody(signer.Sign(request, identity)),
                (request, signer, identity, _) => protocol.WithEquivalentBody(signer.Sign(WithHash(request), identity)),
            ]
        );

    /// <summary>Signed for one operation, sent to another: both exist, or a service might not even look.</summary>
    private static IEnumerable<SignatureMutation> OtherTarget(Contract contract, IWireProtocol protocol)
    {
        if (protocol.OperationHeader is not { } header)
        {
            yield break;
        }

        yield return new SignatureMutation(
            "tampered-target",
            "A target that was changed after it was signed is refused.",
            "with a target that was changed after it was signed",
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
