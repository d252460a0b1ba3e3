using System.Globalization;
using System.Text;

namespace LightsailContract.Emit.Writing;

/// <summary>Writes values as C# literals.</summary>
internal static class Literals
{
    /// <summary>A string literal; verbatim if that is easier to read.</summary>
    public static string String(string value) =>
        value.IndexOf('\\') >= 0 && value.All(c => c is >= ' ' and <= '~')
            ? $"@\"{value.Replace("\"", "\"\"")}\""
            : $"\"{string.Concat(value.Select(c => Escape(c, '"')))}\"";

    /// <summary>A string literal, or <c>null</c>.</summary>
    public static string StringOrNull(string? value) => value is null ? "null" : String(value);

    /// <summary>A character literal.</summary>
    public static string Char(char value) => $"'{Escape(value, '\'')}'";

    /// <summary>A boolean literal.</summary>
    public static string Bool(bool value) => value ? "true" : "false";

    /// <summary>An integer literal.</summary>
    public static string Int(long value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Escape(char c, char quote) =>
        c switch
        {
            '\\' => "\\\\",
            '\0' => "\\0",
            '\n' => "\\n",
            '\r' => "\\r",
            '\t' => "\\t",
            _ when c == quote => "\\" + c,
            >= ' ' and <= '~' => c.ToString(),
            // Letters of any script read best as they are; all else might not be seen.
            _ when char.IsLetter(c) => c.ToString(),
            _ => new StringBuilder("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture)).ToString(),
        };
}
