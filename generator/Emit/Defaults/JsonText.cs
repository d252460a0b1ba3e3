using System.Globalization;
using System.Text;

namespace LightsailContract.Emit.Defaults;

/// <summary>Reads the little JSON that a default can be; the reader has made sure that it is JSON.</summary>
internal static class JsonText
{
    /// <summary>The content of a JSON string, or null if the text is none.</summary>
    public static string? String(string json)
    {
        if (json.Length < 2 || json[0] != '"' || json[json.Length - 1] != '"')
        {
            return null;
        }

        var result = new StringBuilder(json.Length);
        for (var i = 1; i < json.Length - 1; i++)
        {
            if (json[i] != '\\')
            {
                result.Append(json[i]);
                continue;
            }

            var escape = json[++i];
            if (escape != 'u')
            {
                result.Append(Unescape(escape));
                continue;
            }

            if (
                i + 5 > json.Length
                || !ushort.TryParse(
                    json.Substring(i + 1, 4),
                    NumberStyles.AllowHexSpecifier,
                    CultureInfo.InvariantCulture,
                    out var unit
                )
            )
            {
                return null;
            }

            result.Append((char)unit);
            i += 4;
        }

        return result.ToString();
    }

    /// <summary>Whether the text is a JSON number.</summary>
    public static bool IsNumber(string json)
    {
        var i = json.StartsWith("-", StringComparison.Ordinal) ? 1 : 0;
        var whole = Digits(json, ref i);
        if (whole == 0 || (whole > 1 && json[i - whole] == '0'))
        {
            return false;
        }

        if (i < json.Length && json[i] == '.')
        {
            i++;
            if (Digits(json, ref i) == 0)
            {
                return false;
            }
        }

        if (i < json.Length && (json[i] is 'e' or 'E'))
        {
            i++;
            i += i < json.Length && (json[i] is '+' or '-') ? 1 : 0;
            if (Digits(json, ref i) is 0 or > 6)
            {
                return false;
            }
        }

        return i == json.Length;
    }

    /// <summary>Whether the text is an empty array or object.</summary>
    public static bool IsEmpty(string json, char open, char close) =>
        json.Length >= 2
        && json[0] == open
        && json[json.Length - 1] == close
        && string.IsNullOrWhiteSpace(json.Substring(1, json.Length - 2));

    private static int Digits(string json, ref int index)
    {
        var start = index;
        while (index < json.Length && json[index] is >= '0' and <= '9')
        {
            index++;
        }

        return index - start;
    }

    private static char Unescape(char escape) =>
        escape switch
        {
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            _ => escape,
        };
}
