using LightsailContract.Conformance.Endpoints.Auth;

namespace LightsailContract.Conformance.Endpoints.Faults;

/// <summary>Signatures that are taken although they do not hold.</summary>
public static class AuthFaults
{
    internal static FaultSet All()
    {
        var faults = new FaultSet(FaultCategory.Auth);
        Add(
            faults,
            "unsigned-accepted",
            "Requests without a signature are served.",
            "signature/unsigned",
            rules => rules with { AcceptUnsigned = true }
        );
        Add(
            faults,
            "wrong-signature-accepted",
            "The signature is not compared.",
            "signature/wrong-secret",
            rules => rules with { IsSame = (_, _) => true }
        );
        Add(
            faults,
            "truncated-signature-accepted",
            "A beginning of the signature is enough.",
            "signature/truncated-signature",
            rules =>
                rules with
                {
                    IsSame = (own, given) => given.Length > 8 && own.StartsWith(given, StringComparison.Ordinal),
                }
        );
        Add(
            faults,
            "signature-prefix-compared",
            "Only the signature's first characters are compared.",
            "signature/truncated-signature",
            rules => rules with { IsSame = (own, given) => given.Length >= 8 && given[..8] == own[..8] }
        );
        Add(
            faults,
            "expired-accepted",
            "Signatures do not grow old.",
            "signature/expired",
            rules => rules with { MaxAge = TimeSpan.FromDays(36500) }
        );
        Add(
            faults,
            "future-accepted",
            "Signatures may be from the future.",
            "signature/from-the-future",
            rules => rules with { MaxLead = TimeSpan.FromDays(36500) }
        );
        Add(
            faults,
            "any-key-accepted",
            "The access key id is not looked at.",
            "signature/unknown-key",
            rules => rules with { AcceptAnyKey = true }
        );
        Add(
            faults,
            "any-service-accepted",
            "The scope's service is not looked at.",
            "signature/wrong-service-scope",
            rules => rules with { IsService = (_, _) => true }
        );
        Add(
            faults,
            "claimed-body-hash-accepted",
            "The body's hash is taken from the header.",
            "signature/tampered-body",
            rules => rules with { BodyHashes = Claimed }
        );
        faults.Add(
            "tampered-target-accepted",
            "Lightsail",
            "A signature holds for any operation.",
            "signature/tampered-target",
            all => Signed(all, rules => rules with { Targets = (_, _) => Targets })
        );
        return faults;
    }

    /// <summary>The key pair that requests to an endpoint with such a fault are signed with.</summary>
    public const string AccessKeyId = "AKIACONFORMANCETEST2";

    /// <summary>Its secret: public, and good for nothing else.</summary>
    public const string Secret = "conformance-tests-sign-with-this-secret+";

    private static IEnumerable<string> Targets =>
        Input.InputTables.Lightsail.Keys.Select(operation => "Lightsail_20161128." + operation);

    private static IEnumerable<string> Claimed(Exchange call, string actual) =>
        call.Header("x-amz-content-sha256") is { Length: > 0 } claimed ? [actual, claimed] : [actual];

    private static void Add(
        FaultSet faults,
        string id,
        string description,
        string rules,
        Func<SignatureRules, SignatureRules> change
    )
    {
        faults.Add(id, "Lightsail", description, rules, all => Signed(all, change));
        faults.Add("iam-" + id, "IAM", description, rules, all => Signed(all, change));
    }

    internal static EndpointBehaviour Signed(EndpointBehaviour all, Func<SignatureRules, SignatureRules> change) =>
        all with
        {
            Signature = change(new SignatureRules(AccessKeyId, Secret)),
        };
}
