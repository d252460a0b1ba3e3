using System.Text;
using LightsailContract.Conformance.Api;

namespace LightsailContract.Conformance.Http.Secrets;

/// <summary>What of a caller's headers may be a secret: an endpoint can send any of it back.</summary>
internal static class GivenSecrets
{
    /// <summary>The shortest value that is hidden. Shorter ones are words such as <c>true</c>, which stand everywhere.</summary>
    public const int Shortest = 6;

    private const char Assignment = '=';

    // Every client sends these, and their values are words of the protocol.
    private static readonly HashSet<string> Open = new(StringComparer.OrdinalIgnoreCase)
    {
        "Accept",
        "Accept-Encoding",
        "Accept-Language",
        "Connection",
        "Content-Type",
        "User-Agent",
    };

    /// <summary>The whole values and their parts, the longest first.</summary>
    public static IReadOnlyList<string> In(IEnumerable<WireHeader> headers) =>
        Order(headers.Where(header => !Open.Contains(header.Name)).SelectMany(header => In(header.Value)));

    /// <summary>The values that are long enough, each once, the longest first: another may be part of it.</summary>
    public static IReadOnlyList<string> Order(IEnumerable<string> values) =>
        [
            .. values
                .Where(value => value.Length >= Shortest)
                .Distinct(StringComparer.Ordinal)
                .OrderByDescending(value => value.Length),
        ];

    private static IEnumerable<string> In(string value)
    {
        yield return value;
        // "Bearer TOKEN", "Basic BASE64", "Token token=TOKEN, user=NAME", "session=TOKEN; theme=dark"
        var scheme = value.IndexOf(' ', StringComparison.Ordinal);
        var rest = scheme < 0 ? value : value[(scheme + 1)..].Trim();
        yield return rest;
        foreach (var part in rest.Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries))
        {
            var assigned = part.IndexOf(Assignment, StringComparison.Ordinal);
            if (assigned > 0 && part.TrimEnd(Assignment).Length > assigned)
            {
                yield return part[(assigned + 1)..].Trim('"');
            }
        }

        if (value.StartsWith("Basic ", StringComparison.OrdinalIgnoreCase) && Decode(rest) is { } pair)
        {
            yield return pair;
            yield return pair[(pair.IndexOf(':', StringComparison.Ordinal) + 1)..];
        }
    }

    private static string? Decode(string base64)
    {
        var bytes = new byte[base64.Length];
        return Convert.TryFromBase64String(base64, bytes, out var length)
            ? Encoding.UTF8.GetString(bytes, 0, length)
            : null;
    }
}
