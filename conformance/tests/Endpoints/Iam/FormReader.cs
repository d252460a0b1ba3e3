using System.Text;

namespace LightsailContract.Conformance.Endpoints.Iam;

/// <summary>Reads a form-encoded body.</summary>
internal static class FormReader
{
    private static readonly Encoding Strict = new UTF8Encoding(false, throwOnInvalidBytes: true);

    /// <exception cref="ProblemException">An escape is broken, or the text is no UTF-8.</exception>
    public static Dictionary<string, string> Read(ReadOnlySpan<byte> body)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in Decode(body).Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var split = pair.IndexOf('=', StringComparison.Ordinal);
            var name = split < 0 ? pair : pair[..split];
            fields[Unescape(name)] = split < 0 ? "" : Unescape(pair[(split + 1)..]);
        }

        return fields;
    }

    private static string Unescape(string text)
    {
        var bytes = new List<byte>(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '%')
            {
                bytes.Add(Escape(text, i));
                i += 2;
            }
            else
            {
                bytes.AddRange(Encoding.UTF8.GetBytes([text[i] == '+' ? ' ' : text[i]]));
            }
        }

        return Decode([.. bytes]);
    }

    private static byte Escape(string text, int at) =>
        at + 2 < text.Length && char.IsAsciiHexDigit(text[at + 1]) && char.IsAsciiHexDigit(text[at + 2])
            ? Convert.FromHexString(text.AsSpan(at + 1, 2))[0]
            : throw new ProblemException(ProblemKind.Malformed);

    private static string Decode(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            throw new ProblemException(ProblemKind.Malformed);
        }
    }
}
