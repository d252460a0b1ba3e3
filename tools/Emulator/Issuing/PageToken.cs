using System.Buffers.Text;
using System.Text;

namespace LightsailContract.Emulator.Issuing;

/// <summary>Names the last item of a page, in a form that nobody takes for a name.</summary>
internal static class PageToken
{
    /// <summary>The token that goes on after <paramref name="last"/>.</summary>
    public static string Write(string last) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(last));

    /// <summary>What a token goes on after; null if the text is not a token.</summary>
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
