using System.Globalization;

namespace LightsailContract.Signing;

/// <summary>AWS Signature Version 4, in the <c>Authorization</c> header.</summary>
public static class SigV4
{
    /// <summary>The algorithm's name, the first word of the header.</summary>
    public const string Algorithm = "AWS4-HMAC-SHA256";

    internal const string DateHeader = "X-Amz-Date";
    internal const string TokenHeader = "X-Amz-Security-Token";
    internal const string BodyHashHeader = "x-amz-content-sha256";
    internal const string InstantFormat = "yyyyMMdd'T'HHmmss'Z'";

    /// <summary>Signs all headers that <paramref name="request"/> has, and those that it adds.</summary>
    /// <param name="request">The request; it must have a <c>Host</c> header.</param>
    /// <param name="credentials">Who signs.</param>
    /// <param name="scope">For which service and region.</param>
    /// <param name="time">When; a server takes it within 15 minutes of its own clock.</param>
    /// <param name="options">For a service that differs from most services.</param>
    /// <returns>The headers to add, and how they came about.</returns>
    /// <exception cref="ArgumentException">The request has no <c>Host</c> header.</exception>
    public static RequestSignature Sign(
        SigningRequest request,
        Credentials credentials,
        SigningScope scope,
        DateTimeOffset time,
        SigningOptions? options = null
    )
    {
        options ??= SigningOptions.Default;
        if (!request.Headers.Any(header => header.Key.Equals("Host", StringComparison.OrdinalIgnoreCase)))
        {
            throw new ArgumentException("A request without a Host header cannot be signed.", nameof(request));
        }

        var bodyHash = Digest.Sha256Hex(request.Body.Span);
        var instant = time.UtcDateTime.ToString(InstantFormat, CultureInfo.InvariantCulture);
        var added = AddedHeaders(credentials, options, instant, bodyHash);
        var signed = CanonicalHeaders.Create(
            request.Headers.Concat(added.Where(header => options.SignSessionToken || header.Key != TokenHeader))
        );
        var canonical = CanonicalRequest.Write(request, signed, bodyHash, options.NormalizePath);
        var toSign = StringToSign(instant, scope, canonical);
        var signature = Digest.HmacHex(SigningKeys.Get(credentials.SecretAccessKey, instant[..8], scope), toSign);
        added.Add(
            new(
                "Authorization",
                $"{Algorithm} Credential={credentials.AccessKeyId}/{CredentialScope(instant, scope)}, "
                    + $"SignedHeaders={signed.Names}, Signature={signature}"
            )
        );
        return new RequestSignature(canonical, toSign, signature, added);
    }

    internal static string StringToSign(string instant, SigningScope scope, string canonicalRequest) =>
        $"{Algorithm}\n{instant}\n{CredentialScope(instant, scope)}\n{Digest.Sha256Hex(canonicalRequest)}";

    private static string CredentialScope(string instant, SigningScope scope) =>
        $"{instant.AsSpan(0, 8)}/{scope.Region}/{scope.Service}/{SigningScope.Terminator}";

    private static List<KeyValuePair<string, string>> AddedHeaders(
        Credentials credentials,
        SigningOptions options,
        string instant,
        string bodyHash
    )
    {
        List<KeyValuePair<string, string>> added = [new(DateHeader, instant)];
        if (credentials.SessionToken is { } token)
        {
            added.Add(new(TokenHeader, token));
        }

        if (options.SendBodyHash)
        {
            added.Add(new(BodyHashHeader, bodyHash));
        }

        return added;
    }
}
