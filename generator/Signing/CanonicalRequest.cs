namespace LightsailContract.Signing;

/// <summary>A request in the one form that both sides arrive at.</summary>
internal static class CanonicalRequest
{
    public static string Write(SigningRequest request, CanonicalHeaders headers, string bodyHash, bool normalizePath) =>
        string.Join(
            '\n',
            request.Method.ToUpperInvariant(),
            CanonicalUri.Path(request.Path, normalizePath),
            CanonicalUri.Query(request.Query),
            headers.Lines,
            headers.Names,
            bodyHash
        );
}
