namespace LightsailContract.Conformance.Endpoints.Auth;

/// <summary>The parts of a SigV4 Authorization header.</summary>
internal sealed record AuthorizationHeader(
    string AccessKeyId,
    string Date,
    string Region,
    string Service,
    string[] SignedHeaders,
    string Signature
)
{
    public const string Algorithm = "AWS4-HMAC-SHA256";

    public string Scope => $"{Date}/{Region}/{Service}/aws4_request";

    /// <summary>The header's parts, or null where it is none of SigV4's.</summary>
    public static AuthorizationHeader? Parse(string text)
    {
        if (!text.StartsWith(Algorithm + " ", StringComparison.Ordinal))
        {
            return null;
        }

        var fields = text[Algorithm.Length..]
            .Split(',')
            .Select(field => field.Trim().Split('=', 2))
            .Where(field => field.Length == 2)
            .ToDictionary(field => field[0], field => field[1], StringComparer.Ordinal);
        var credential = fields.GetValueOrDefault("Credential", "").Split('/');
        return credential is [var id, var date, var region, var service, "aws4_request"]
            ? new AuthorizationHeader(
                id,
                date,
                region,
                service,
                fields.GetValueOrDefault("SignedHeaders", "").Split(';'),
                fields.GetValueOrDefault("Signature", "")
            )
            : null;
    }
}
