using System.Buffers.Text;
using System.Text;

namespace LightsailContract.Emulator.Issuing;

/// <summary>Names the last item of a page, in a form that cannot be mistaken for a name.</summary>
internal static class PageToken
{
    /// <summary>The token that continues after <paramref name="last"/>.</summary>
    public static string Write(string last) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(last));

    /// <summary>The item after which a token continues; null if the text is not a token.</summary>
    public static string? Read(string token)
    {
        try
        {
            return Encoding.UTF8.GetString(Base64Url.DecodeFromChars(token));
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
