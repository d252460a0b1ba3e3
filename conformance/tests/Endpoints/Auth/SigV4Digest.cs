using System.Security.Cryptography;
using System.Text;

namespace LightsailContract.Conformance.Endpoints.Auth;

/// <summary>Computes a request's signature (AWS Signature Version 4).</summary>
internal static class SigV4Digest
{
    public static string Hash(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>The signature of a request whose body hash and target are given.</summary>
    public static string Sign(Exchange call, AuthorizationHeader header, string secret, string bodyHash, string target)
    {
        var request = CanonicalRequest(call, header.SignedHeaders, bodyHash, target);
        var toSign = string.Join(
            '\n',
            AuthorizationHeader.Algorithm,
            call.Header("X-Amz-Date"),
            header.Scope,
            Hash(Encoding.UTF8.GetBytes(request))
        );
        var key = Encoding.UTF8.GetBytes("AWS4" + secret);
        foreach (var part in header.Scope.Split('/'))
        {
            key = Mac(key, part);
        }

        return Convert.ToHexStringLower(Mac(key, toSign));
    }

    private static string CanonicalRequest(Exchange call, string[] signedHeaders, string bodyHash, string target)
    {
        var text = new StringBuilder();
        text.Append(call.Method).Append('\n').Append(call.Path).Append('\n').Append(CanonicalQuery(call)).Append('\n');
        foreach (var name in signedHeaders)
        {
            var value = name == "x-amz-target" ? target : call.Header(name);
            text.Append(name).Append(':').Append(Collapse(value)).Append('\n');
        }

        return text.Append('\n').AppendJoin(';', signedHeaders).Append('\n').Append(bodyHash).ToString();
    }

    private static string CanonicalQuery(Exchange call) =>
        string.Join(
            '&',
            call.Query.Split('&', StringSplitOptions.RemoveEmptyEntries)
                .Select(pair => pair.Contains('=', StringComparison.Ordinal) ? pair : pair + "=")
                .Order(StringComparer.Ordinal)
        );

    private static string Collapse(string value) =>
        string.Join(' ', value.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static byte[] Mac(byte[] key, string text) => HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(text));
}
