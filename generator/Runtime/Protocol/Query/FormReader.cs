using System.Text;

namespace LightsailContract.Runtime.Protocol;

/// <summary>Takes form encoding apart.</summary>
internal static class FormReader
{
    /// <summary>The most parameters that are read.</summary>
    private const int MaxParameters = 10_000;

    private static readonly UTF8Encoding Utf8 = new(false, throwOnInvalidBytes: true);

    /// <summary>The value of the first parameter of that name, or null; looks at names only, so it costs little.</summary>
    public static string? Find(ReadOnlySpan<byte> body, ReadOnlySpan<byte> name)
    {
        while (Next(ref body, out var key, out var value))
        {
            if (key.SequenceEqual(name))
            {
                return TryDecode(value, out var text) ? text : null;
            }
        }

        return null;
    }

    /// <summary>All parameters as a tree; false and a reason if the body is not a form, or goes beyond a bound.</summary>
    public static bool TryRead(
        ReadOnlySpan<byte> body,
        int maxDepth,
        ViolationList violations,
        out FormNode root,
        out string reason
    )
    {
        root = new FormNode(null, "", violations);
        var count = 0;
        while (Next(ref body, out var key, out var value))
        {
            if (++count > MaxParameters)
            {
                reason = $"The body may have at most {MaxParameters} parameters.";
                return false;
            }

            if (!TryDecode(key, out var path) || !TryDecode(value, out var text))
            {
                reason = $"Parameter {count} is not form-encoded UTF-8.";
                return false;
            }

            if (!TryPlace(root, path, maxDepth, out var node))
            {
                reason = $"Parameter {count} may be nested at most {maxDepth} deep.";
                return false;
            }

            if (node.Value is not null)
            {
                reason = $"Parameter {count} has a name that was used before.";
                return false;
            }

            node.Value = text;
        }

        reason = "";
        return true;
    }

    private static bool TryPlace(FormNode root, string path, int maxDepth, out FormNode node)
    {
        node = root;
        var depth = 0;
        foreach (var range in path.AsSpan().Split('.'))
        {
            if (++depth > maxDepth)
            {
                return false;
            }

            node = node.Child(path[range]);
        }

        return true;
    }

    private static bool Next(ref ReadOnlySpan<byte> body, out ReadOnlySpan<byte> key, out ReadOnlySpan<byte> value)
    {
        key = value = default;
        body = body.TrimStart((byte)'&');
        if (body.IsEmpty)
        {
            return false;
        }

        var end = body.IndexOf((byte)'&');
        var pair = end < 0 ? body : body[..end];
        body = end < 0 ? default : body[(end + 1)..];
        var equals = pair.IndexOf((byte)'=');
        key = equals < 0 ? pair : pair[..equals];
        value = equals < 0 ? default : pair[(equals + 1)..];
        return true;
    }

    private static bool TryDecode(ReadOnlySpan<byte> encoded, out string text)
    {
        text = "";
        var bytes = encoded.Length <= 512 ? stackalloc byte[encoded.Length] : new byte[encoded.Length];
        var length = 0;
        for (var i = 0; i < encoded.Length; i++)
        {
            if (encoded[i] != '%')
            {
                bytes[length++] = encoded[i] == '+' ? (byte)' ' : encoded[i];
                continue;
            }

            if (
                i + 2 >= encoded.Length
                || Convert.FromHexString(encoded.Slice(i + 1, 2), bytes[length..], out _, out _)
                    != System.Buffers.OperationStatus.Done
            )
            {
                return false;
            }

            length++;
            i += 2;
        }

        try
        {
            text = Utf8.GetString(bytes[..length]);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
