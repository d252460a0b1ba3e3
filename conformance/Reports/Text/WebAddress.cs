using System.Buffers;

namespace LightsailContract.Conformance.Reports;

/// <summary>Which addresses a report links to.</summary>
internal static class WebAddress
{
    private static readonly SearchValues<char> Plain = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#[]@!$&()*+,;=%"
    );

    /// <summary>Whether it is a valid http or https address without characters that could end a link early.</summary>
    public static bool IsSafe(string? url) =>
        url is not null
        && Uri.TryCreate(url, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp)
        && uri.UserInfo.Length == 0
        && !url.AsSpan().ContainsAnyExcept(Plain);
}
