using System.Text;

namespace LightsailContract.Signing;

/// <summary>Path and query in canonical form.</summary>
internal static class CanonicalUri
{
    /// <summary>The path, encoded once more than it is in the request line.</summary>
    public static string Path(string path, bool normalize)
    {
        if (path.Length == 0)
        {
            return "/";
        }

        var encoded = new StringBuilder(path.Length);
        Encode(encoded, Encoding.UTF8.GetBytes(normalize ? Normalize(path) : path), keepSlash: true);
        return encoded.ToString();
    }

    /// <summary>The parameters, decoded, encoded and sorted by name, then by value.</summary>
    public static string Query(string query)
    {
        if (query.Length == 0)
        {
            return "";
        }

        var parameters = new List<(string Name, string Value)>();
        foreach (var parameter in query.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = parameter.IndexOf('=', StringComparison.Ordinal);
            var (name, value) = equals < 0 ? (parameter, "") : (parameter[..equals], parameter[(equals + 1)..]);
            parameters.Add((Reencode(name), Reencode(value)));
        }

        parameters.Sort(
            static (left, right) =>
                string.CompareOrdinal(left.Name, right.Name) is var order and not 0
                    ? order
                    : string.CompareOrdinal(left.Value, right.Value)
        );
        return string.Join('&', parameters.Select(static parameter => $"{parameter.Name}={parameter.Value}"));
    }

    private static string Normalize(string path)
    {
        var segments = new List<string>();
        foreach (var segment in path.Split('/'))
        {
            if (segment == "..")
            {
                segments.RemoveRange(Math.Max(segments.Count - 1, 0), Math.Min(segments.Count, 1));
            }
            else if (segment is not ("" or "."))
            {
                segments.Add(segment);
            }
        }

        var slash = segments.Count > 0 && path[^1] == '/' ? "/" : "";
        return $"/{string.Join('/', segments)}{slash}";
    }

    private static string Reencode(string text)
    {
        var encoded = new StringBuilder(text.Length);
        Encode(encoded, Decode(Encoding.UTF8.GetBytes(text)), keepSlash: false);
        return encoded.ToString();
    }

    private static ReadOnlySpan<byte> Decode(byte[] bytes)
    {
        var length = 0;
        for (var i = 0; i < bytes.Length; i++)
        {
            if (
                bytes[i] == '%'
                && i + 2 < bytes.Length
                && char.IsAsciiHexDigit((char)bytes[i + 1])
                && char.IsAsciiHexDigit((char)bytes[i + 2])
            )
            {
                bytes[length++] = Convert.FromHexString([(char)bytes[i + 1], (char)bytes[i + 2]])[0];
                i += 2;
            }
            else
            {
                bytes[length++] = bytes[i];
            }
        }

        return bytes.AsSpan(0, length);
    }

    private static void Encode(StringBuilder target, ReadOnlySpan<byte> bytes, bool keepSlash)
    {
        foreach (var value in bytes)
        {
            var character = (char)value;
            if (
                char.IsAsciiLetterOrDigit(character)
                || character is '-' or '.' or '_' or '~'
                || (keepSlash && character == '/')
            )
            {
                target.Append(character);
            }
            else
            {
                target.Append('%').Append(Convert.ToHexString([value]));
            }
        }
    }
}
