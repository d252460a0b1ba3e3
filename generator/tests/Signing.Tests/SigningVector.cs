using System.Globalization;
using System.Text;
using System.Text.Json;

namespace LightsailContract.Signing.Tests;

/// <summary>One published case: a request, and each step of its signature.</summary>
internal sealed record SigningVector(
    SigningRequest Request,
    Credentials Credentials,
    SigningScope Scope,
    DateTimeOffset Time,
    SigningOptions Options,
    string CanonicalRequest,
    string StringToSign,
    string Signature,
    string Authorization
)
{
    public static SigningVector Read(string folder)
    {
        string File(string name) =>
            System.IO.File.ReadAllText(Path.Combine(folder, name)).Replace("\r\n", "\n", StringComparison.Ordinal);
        using var context = JsonDocument.Parse(File("context.json"));
        var root = context.RootElement;
        var keys = root.GetProperty("credentials");
        return new SigningVector(
            RequestText.Parse(File("request.txt")),
            new Credentials(
                keys.GetProperty("access_key_id").GetString()!,
                keys.GetProperty("secret_access_key").GetString()!,
                keys.TryGetProperty("token", out var token) ? token.GetString() : null
            ),
            new SigningScope(root.GetProperty("region").GetString()!, root.GetProperty("service").GetString()!),
            DateTimeOffset.Parse(root.GetProperty("timestamp").GetString()!, CultureInfo.InvariantCulture),
            new SigningOptions
            {
                NormalizePath = root.GetProperty("normalize").GetBoolean(),
                SendBodyHash = root.GetProperty("sign_body").GetBoolean(),
                SignSessionToken = !root.TryGetProperty("omit_session_token", out var omit) || !omit.GetBoolean(),
            },
            File("header-canonical-request.txt"),
            File("header-string-to-sign.txt"),
            File("header-signature.txt").Trim(),
            RequestText
                .Parse(File("header-signed-request.txt"))
                .Headers.Single(header => header.Key == "Authorization")
                .Value
        );
    }
}

internal static class RequestText
{
    public static SigningRequest Parse(string text)
    {
        var end = text.IndexOf("\n\n", StringComparison.Ordinal);
        var lines = (end < 0 ? text.TrimEnd('\n') : text[..end]).Split('\n');
        var target = lines[0][(lines[0].IndexOf(' ', StringComparison.Ordinal) + 1)..lines[0].LastIndexOf(' ')];
        var question = target.IndexOf('?', StringComparison.Ordinal);
        var headers = new List<KeyValuePair<string, string>>();
        foreach (var line in lines.Skip(1))
        {
            if (line.StartsWith(' '))
            {
                headers[^1] = new(headers[^1].Key, $"{headers[^1].Value}\n{line}");
                continue;
            }

            var colon = line.IndexOf(':', StringComparison.Ordinal);
            headers.Add(new(line[..colon], line[(colon + 1)..]));
        }

        return new SigningRequest
        {
            Method = lines[0][..lines[0].IndexOf(' ', StringComparison.Ordinal)],
            Path = question < 0 ? target : target[..question],
            Query = question < 0 ? "" : target[(question + 1)..],
            Headers = headers,
            Body = Encoding.UTF8.GetBytes(end < 0 ? "" : text[(end + 2)..]),
        };
    }
}
