using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace LightsailContract.Signing;

/// <summary>The server's side: checks that a request was signed by a known key, for this service, just now.</summary>
/// <param name="isServed">Whether this server serves the service and region of a signature's scope.</param>
/// <param name="findCredentials">The credentials of an access key id, or null if it is unknown.</param>
/// <param name="time">The clock; null for the system's.</param>
/// <param name="options">As the client signs.</param>
public sealed class SigV4Verifier(
    Func<SigningScope, bool> isServed,
    Func<string, Credentials?> findCredentials,
    TimeProvider? time = null,
    SigningOptions? options = null
)
{
    /// <summary>A server of one service in one region.</summary>
    /// <param name="scope">The service and region.</param>
    /// <param name="findCredentials">The credentials of an access key id, or null if it is unknown.</param>
    /// <param name="time">The clock; null for the system's.</param>
    /// <param name="options">As the client signs.</param>
    public SigV4Verifier(
        SigningScope scope,
        Func<string, Credentials?> findCredentials,
        TimeProvider? time = null,
        SigningOptions? options = null
    )
        : this(each => each == scope, findCredentials, time, options) { }

    /// <summary>How far a signature's time may be from this server's clock, either way: 15 minutes.</summary>
    public static TimeSpan MaxSkew { get; } = TimeSpan.FromMinutes(15);

    /// <summary>Judges <paramref name="request"/>.</summary>
    public SignatureVerdict Verify(SigningRequest request)
    {
        if (Header(request, "Authorization") is not { } authorization)
        {
            return new(SignatureFault.Missing, null);
        }

        if (
            IsRepeated(request, "Authorization")
            || IsRepeated(request, SigV4.DateHeader)
            || IsRepeated(request, SigV4.TokenHeader)
            || !AuthorizationHeader.TryParse(authorization, out var header)
            || Header(request, SigV4.DateHeader) is not { } instant
            || !TryReadInstant(instant, out var signedAt)
            || !CoversRequired(request, header)
        )
        {
            return new(SignatureFault.Malformed, null);
        }

        return new(Judge(request, header, instant, signedAt), header.AccessKeyId);
    }

    private SignatureFault Judge(
        SigningRequest request,
        AuthorizationHeader header,
        string instant,
        DateTimeOffset signedAt
    )
    {
        var credentials = findCredentials(header.AccessKeyId);
        if (credentials is null || !SameText(credentials.SessionToken ?? "", Header(request, SigV4.TokenHeader) ?? ""))
        {
            return SignatureFault.UnknownKey;
        }

        if (!isServed(header.Scope) || !instant.StartsWith(header.Date, StringComparison.Ordinal))
        {
            return SignatureFault.WrongScope;
        }

        var age = (time ?? TimeProvider.System).GetUtcNow() - signedAt;
        if (age.Duration() > MaxSkew)
        {
            return age > TimeSpan.Zero ? SignatureFault.Expired : SignatureFault.NotYetValid;
        }

        return SameText(header.Signature, Expected(request, header, instant, credentials)) && IsBodyHash(request)
            ? SignatureFault.None
            : SignatureFault.Tampered;
    }

    private string Expected(SigningRequest request, AuthorizationHeader header, string instant, Credentials credentials)
    {
        var signed = CanonicalHeaders.Create(
            request.Headers.Where(candidate => header.SignedHeaders.Contains(candidate.Key.ToLowerInvariant()))
        );
        var canonical = CanonicalRequest.Write(
            request,
            signed,
            Digest.Sha256Hex(request.Body.Span),
            (options ?? SigningOptions.Default).NormalizePath
        );
        var key = SigningKeys.Get(credentials.SecretAccessKey, header.Date, header.Scope);
        return Digest.HmacHex(key, SigV4.StringToSign(instant, header.Scope, canonical));
    }

    private static bool IsBodyHash(SigningRequest request) =>
        Header(request, SigV4.BodyHashHeader) is not { } hash || SameText(hash, Digest.Sha256Hex(request.Body.Span));

    /// <summary>Every signed header is there; host, and every x-amz- header but the token, is signed.</summary>
    private static bool CoversRequired(SigningRequest request, AuthorizationHeader header)
    {
        var present = request.Headers.Select(static field => field.Key.ToLowerInvariant()).ToHashSet();
        return header.SignedHeaders.Contains("host")
            && header.SignedHeaders.All(present.Contains)
            && present.All(name =>
                !name.StartsWith("x-amz-", StringComparison.Ordinal)
                || name.Equals(SigV4.TokenHeader, StringComparison.OrdinalIgnoreCase)
                || header.SignedHeaders.Contains(name)
            );
    }

    private static bool TryReadInstant(string text, out DateTimeOffset instant) =>
        DateTimeOffset.TryParseExact(
            text,
            SigV4.InstantFormat,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal,
            out instant
        );

    private static string? Header(SigningRequest request, string name)
    {
        foreach (var (key, value) in request.Headers)
        {
            if (key.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return value.Trim();
            }
        }

        return null;
    }

    // Which of two a server reads would be chance.
    private static bool IsRepeated(SigningRequest request, string name) =>
        request.Headers.Count(field => field.Key.Equals(name, StringComparison.OrdinalIgnoreCase)) > 1;

    private static bool SameText(string left, string right) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(left), Encoding.UTF8.GetBytes(right));
}
