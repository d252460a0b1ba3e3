using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Protocols;

namespace LightsailContract.Conformance.Resources;

/// <summary>Says in one line what an endpoint responded: the status, where it redirects to, the media type, the beginning of
/// what it says, and why it is not a response of the protocol.</summary>
internal static partial class ResponseDescription
{
    private const int LongestExcerpt = 80;
    private const int LongestName = 200;

    // Only the beginning is read: a title is there.
    private const int Read = 16 * 1024;

    /// <summary>The description, without secrets.</summary>
    /// <param name="exchange">The call and its response.</param>
    /// <param name="redact">Takes the secrets out of a text.</param>
    public static string Of(Exchange exchange, Func<string, string> redact)
    {
        if (exchange.Response is not { } response)
        {
            return redact(exchange.Parsed.ToString());
        }

        var status = string.Create(CultureInfo.InvariantCulture, $"HTTP {response.Status}");
        return exchange.Parsed switch
        {
            // A secret that is cut is no longer found, so secrets go first.
            ParsedResponse.Failure failure => Cut(
                Join(status, redact(failure.Code), Quoted(redact(failure.Message?.AsString() ?? ""))),
                LongestName
            ),
            ParsedResponse.Unreadable unreadable =>
                $"{Join(status, Location(response, redact), MediaType(response, redact), Excerpt(response, redact))}. {redact(unreadable.Reason)}",
            _ => status,
        };
    }

    private static string? Location(WireResponse response, Func<string, string> redact)
    {
        if (response.FindHeader("Location") is not { Length: > 0 } location)
        {
            return null;
        }

        // A query may have a token that nobody knows to be a secret.
        var end = location.AsSpan().IndexOfAny('?', '#');
        var shown = end < 0 ? location : $"{location[..end]}{location[end]}…";
        return $"Location {Cut(redact(WithoutUser().Replace(shown, "$1")), LongestName)}";
    }

    private static string MediaType(WireResponse response, Func<string, string> redact) =>
        response.Body.IsEmpty ? "empty body"
        : response.FindHeader("Content-Type")?.Split(';')[0].Trim() is { Length: > 0 } type
            ? Cut(redact(type), LongestExcerpt)
        : "no media type";

    /// <summary>The title of a web page, or the first words of another error. A body under a success status is not quoted,
    /// because it may be a creation with a secret that could not be read.</summary>
    private static string? Excerpt(WireResponse response, Func<string, string> redact)
    {
        var text = Encoding.UTF8.GetString(response.Body.Span[..Math.Min(response.Body.Length, Read)]);
        if (PageTitle().Match(text) is { Success: true } title)
        {
            return Quoted(redact(WebUtility.HtmlDecode(title.Groups[1].Value)));
        }

        return response.Status is >= 200 and < 300 || text.AsSpan().IndexOfAny('\0', '\uFFFD') >= 0
            ? null
            : Quoted(redact(PageStart().IsMatch(text) ? WebUtility.HtmlDecode(Tag().Replace(text, " ")) : text));
    }

    private static string? Quoted(string? text)
    {
        var words = string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return words.Length == 0 ? null : $"“{Cut(words, LongestExcerpt)}”";
    }

    private static string Join(params string?[] parts) => string.Join(", ", parts.OfType<string>());

    private static string Cut(string text, int most) =>
        text.Length <= most ? text : text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)] + "…";

    [GeneratedRegex(@"<title\b[^>]{0,200}>([^<]{1,2000})</title", RegexOptions.IgnoreCase)]
    private static partial Regex PageTitle();

    [GeneratedRegex(@"\A\s*<(!doctype\s+html|html|h\d|p|body|head)\b", RegexOptions.IgnoreCase)]
    private static partial Regex PageStart();

    [GeneratedRegex("<[^<>]{0,2000}>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\A(\w*:?//)[^/]*@")]
    private static partial Regex WithoutUser();
}
