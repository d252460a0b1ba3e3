using System.Globalization;
using System.Text;

namespace LightsailContract.Reader.Findings;

/// <summary>Makes a text from outside fit for a message: one line, bounded.</summary>
internal static class Quote
{
    public static string Escape(string text)
    {
        var builder = new StringBuilder(Math.Min(text.Length, FindingLimits.QuotedCharacters) + 1);
        foreach (var character in text)
        {
            if (builder.Length >= FindingLimits.QuotedCharacters)
            {
                return builder.Append('…').ToString();
            }

            _ =
                char.IsControl(character) || char.IsSurrogate(character)
                    ? builder.Append("\\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture))
                    : builder.Append(character);
        }

        return builder.ToString();
    }
}
