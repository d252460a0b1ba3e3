using System.Globalization;
using System.Text;
using LightsailContract.Reader.Yaml;

namespace LightsailContract.Reader.Parsing;

/// <summary>Makes a text from outside fit for a message: one line, bounded.</summary>
internal static class Quote
{
    /// <summary>The text in the quotes that make it one, where it stands in quotes.</summary>
    public static string Of(YamlScalar scalar) => scalar.Plain ? Of(scalar.Text) : $"\"{Of(scalar.Text)}\"";

    public static string Of(string text)
    {
        var builder = new StringBuilder(Math.Min(text.Length, YamlLimits.QuotedCharacters) + 1);
        foreach (var character in text)
        {
            if (builder.Length >= YamlLimits.QuotedCharacters)
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
