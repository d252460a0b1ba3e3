using System.Globalization;
using System.Text;

namespace LightsailContract.Conformance.Reports;

/// <summary>Text as C# source.</summary>
internal static class CSharpText
{
    /// <summary>A string literal of ASCII characters only.</summary>
    public static string Literal(string text)
    {
        var literal = new StringBuilder("\"");
        foreach (var c in text)
        {
            switch (c)
            {
                case '"' or '\\':
                    literal.Append('\\').Append(c);
                    break;
                case >= ' ' and <= '~':
                    literal.Append(c);
                    break;
                default:
                    literal.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
                    break;
            }
        }

        return literal.Append('"').ToString();
    }

    /// <summary>A class's name from a rule's id.</summary>
    public static string ClassName(string id)
    {
        var name = new StringBuilder("Rule");
        var start = true;
        foreach (var c in id)
        {
            if (!char.IsAsciiLetterOrDigit(c))
            {
                start = true;
                continue;
            }

            name.Append(start ? char.ToUpperInvariant(c) : c);
            start = false;
        }

        return name.ToString();
    }
}
