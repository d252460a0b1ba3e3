using System.Globalization;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using LightsailContract.Conformance.Api;

namespace LightsailContract.Cli;

/// <summary>Reads the values of options. An error is one line that names the option.</summary>
internal static class OptionValues
{
    /// <summary>An endpoint: http or https, no user, no query. A path stays without a slash at its end.</summary>
    public static Uri Endpoint(string text, string from) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
        && uri.UserInfo.Length == 0
        && uri.Query.Length == 0
        && uri.Fragment.Length == 0
            ? new Uri(uri.GetLeftPart(UriPartial.Path).TrimEnd('/'))
            : throw new UsageException(
                $"{from} '{Shown(text)}': expected http://HOST[:PORT][/PATH] or https://HOST[:PORT][/PATH]."
            );

    /// <summary>The origin of a web page: <c>http://localhost:3000</c>.</summary>
    public static string Origin(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && uri.UserInfo.Length == 0
        && uri.GetLeftPart(UriPartial.Authority) is var origin
        && uri.Host.Length > 0
        && text.TrimEnd('/').Equals(origin, StringComparison.OrdinalIgnoreCase)
            ? origin
            : throw new UsageException($"--allow-origin '{Shown(text)}': expected SCHEME://HOST[:PORT].");

    /// <summary>The name of a host, without a port.</summary>
    public static string Host(string text) =>
        Uri.CheckHostName(text) != UriHostNameType.Unknown
            ? text
            : throw new UsageException($"--allow-host '{Shown(text)}': expected the name of a host, without a port.");

    /// <summary>A region's name, which becomes part of a signature; null for null.</summary>
    public static string? Region(string? text, string from) =>
        text is null
        || (
            text.Length is > 0 and <= 64
            && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-')
        )
            ? text
            : throw new UsageException($"{from} '{Shown(text)}': expected a region such as eu-west-3.");

    /// <summary>A whole number in a range.</summary>
    public static int Number(string text, string option, int min, int max) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
        && value >= min
        && value <= max
            ? value
            : throw new UsageException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{option} '{text}': expected a whole number from {min} to {max}."
                )
            );

    /// <summary>A seed.</summary>
    public static long Seed(string text) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw new UsageException($"--seed '{text}': expected a 64-bit whole number.");

    /// <summary>A time in seconds, fractions allowed.</summary>
    public static TimeSpan Seconds(string text, string option, bool mayBeZero = false) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
        && value is >= 0 and <= 3600
        && (mayBeZero || value > 0)
            ? TimeSpan.FromSeconds(value)
            : throw new UsageException(
                $"{option} '{text}': expected seconds, {(mayBeZero ? "from 0 to" : "more than 0 and at most")} 3600."
            );

    /// <summary>A part of a run: <c>2/4</c>.</summary>
    public static Shard Shard(string text)
    {
        var parts = text.Split('/');
        return
            parts.Length == 2
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            && index >= 1
            && index <= count
            ? new Shard(index, count)
            : throw new UsageException($"--shard '{text}': expected I/N with 1 ≤ I ≤ N.");
    }

    /// <summary>Certificates to trust, from a PEM file.</summary>
    public static X509Certificate2Collection Certificates(string path)
    {
        var certificates = new X509Certificate2Collection();
        try
        {
            certificates.ImportFromPemFile(path);
        }
        catch (Exception exception)
            when (exception is IOException or UnauthorizedAccessException or CryptographicException)
        {
            throw new UsageException($"--ca {path}: {exception.Message}");
        }

        return certificates.Count > 0
            ? certificates
            : throw new UsageException($"--ca {path}: the file has no certificate in PEM form.");
    }

    // Messages do not show a user name or password of an address.
    private static string Shown(string text)
    {
        var at = text.LastIndexOf('@');
        return at < 0 ? text : "…" + text[at..];
    }
}
