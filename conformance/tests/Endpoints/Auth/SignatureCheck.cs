using System.Globalization;
using LightsailContract.Conformance.Endpoints.State;

namespace LightsailContract.Conformance.Endpoints.Auth;

/// <summary>Verifies requests' signatures for one service.</summary>
/// <param name="rules">What is verified.</param>
/// <param name="service">The service's name in a scope.</param>
/// <param name="users">Where the keys of users are found; they sign too.</param>
internal sealed class SignatureCheck(SignatureRules rules, string service, KeyStore users)
{
    private const string TimeFormat = "yyyyMMdd'T'HHmmss'Z'";

    /// <exception cref="ProblemException">The signature is missing or does not hold.</exception>
    public void Verify(Exchange call)
    {
        if (!rules.AreChecked)
        {
            return;
        }

        if (call.Header("Authorization").Length == 0)
        {
            if (rules.AcceptUnsigned)
            {
                return;
            }

            throw new ProblemException(ProblemKind.Unsigned);
        }

        var header =
            AuthorizationHeader.Parse(call.Header("Authorization"))
            ?? throw new ProblemException(ProblemKind.WrongSignature);
        var secret = Secret(header.AccessKeyId) ?? throw new ProblemException(ProblemKind.UnknownSigner);
        CheckScope(header);
        CheckTime(call, header);
        CheckSignedHeaders(call, header);
        CheckSignature(call, header, secret);
    }

    private string? Secret(string accessKeyId) =>
        accessKeyId == rules.AccessKeyId || rules.AcceptAnyKey
            ? rules.Secret
            : users.Read(ledger => ledger.Live.FirstOrDefault(key => key.Id == accessKeyId))?.Secret;

    private void CheckScope(AuthorizationHeader header)
    {
        if (!rules.IsRegion(rules.Region, header.Region) || !rules.IsService(service, header.Service))
        {
            throw new ProblemException(ProblemKind.WrongSignature);
        }
    }

    private void CheckTime(Exchange call, AuthorizationHeader header)
    {
        var text = call.Header("X-Amz-Date");
        var style = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;
        if (
            !DateTimeOffset.TryParseExact(text, TimeFormat, CultureInfo.InvariantCulture, style, out var time)
            || !text.StartsWith(header.Date, StringComparison.Ordinal)
        )
        {
            throw new ProblemException(ProblemKind.WrongSignature);
        }

        var age = DateTimeOffset.UtcNow - time;
        if (age > rules.MaxAge || -age > rules.MaxLead)
        {
            throw new ProblemException(ProblemKind.WrongTime);
        }
    }

    private static void CheckSignedHeaders(Exchange call, AuthorizationHeader header)
    {
        var needed = call
            .Headers.Keys.Select(name => name.ToLowerInvariant())
            .Where(name => name == "host" || name.StartsWith("x-amz-", StringComparison.Ordinal));
        if (needed.Except(header.SignedHeaders).Any())
        {
            throw new ProblemException(ProblemKind.WrongSignature);
        }
    }

    private void CheckSignature(Exchange call, AuthorizationHeader header, string secret)
    {
        var actual = SigV4Digest.Hash(call.Body);
        var fits =
            from hash in rules.BodyHashes(call, actual)
            from target in rules.Targets(call, call.Header("X-Amz-Target"))
            where rules.IsSame(SigV4Digest.Sign(call, header, secret, hash, target), header.Signature)
            select hash;
        if (!fits.Any())
        {
            throw new ProblemException(ProblemKind.WrongSignature);
        }
    }
}
