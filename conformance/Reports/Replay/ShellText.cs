using System.Text;

namespace LightsailContract.Conformance.Reports;

/// <summary>Quotes for a POSIX shell.</summary>
public static class ShellText
{
    /// <summary>One word that the shell passes on as <paramref name="text"/>.</summary>
    public static string Quote(string text) =>
        text.Length > 0 && text.All(IsPlain) ? text
        : text.All(c => c is >= ' ' and <= '~') ? $"'{text.Replace("'", "'\\''", StringComparison.Ordinal)}'"
        : QuoteBytes(text);

    // $'…' carries any byte, so nothing in it can steer the terminal that it is pasted into.
    private static string QuoteBytes(string text)
    {
        var quoted = new StringBuilder("$'");
        foreach (var b in Encoding.UTF8.GetBytes(text))
        {
            if (b is (byte)'\'' or (byte)'\\')
            {
                quoted.Append('\\').Append((char)b);
            }
            else if (b is >= 0x20 and <= 0x7E)
            {
                quoted.Append((char)b);
            }
            else
            {
                // Octal has three digits at most, so the next character can never join it; hexadecimal's would.
                quoted.Append('\\').Append(Convert.ToString(b, 8).PadLeft(3, '0'));
            }
        }

        return quoted.Append('\'').ToString();
    }

    private static bool IsPlain(char c) =>
        char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' or '/' or ':' or '=' or '@';
}
