using System.Text;
using System.Text.Json;

namespace LightsailContract.Runtime.Protocol;

/// <summary>Text at a JSON reader's token. The reader throws <see cref="InvalidOperationException"/> at bytes that are no
/// UTF-8 and at halves of surrogate pairs; they come from outside, so here they are an answer.</summary>
internal static class JsonText
{
    /// <summary>The text; null if it is not Unicode.</summary>
    public static string? Get(in Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>The text, with U+FFFD in place of what is no Unicode: for people to read.</summary>
    public static string Show(in Utf8JsonReader reader) => Get(in reader) ?? Encoding.UTF8.GetString(reader.ValueSpan);

    /// <summary>Whether the text, escapes resolved, is this one; null if it is not Unicode.</summary>
    public static bool? Equals(in Utf8JsonReader reader, ReadOnlySpan<byte> text)
    {
        try
        {
            return reader.ValueTextEquals(text);
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>The bytes that the text has in base64; false if it has none.</summary>
    public static bool TryGetBytes(in Utf8JsonReader reader, out byte[] bytes)
    {
        try
        {
            return reader.TryGetBytesFromBase64(out bytes!);
        }
        catch (InvalidOperationException)
        {
            bytes = [];
            return false;
        }
    }
}
