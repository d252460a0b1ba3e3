using System.Globalization;
using System.Text;

namespace LightsailContract.Reader.Yaml;

/// <summary>Writes a node as JSON, without white space and in document order.</summary>
internal static class YamlJson
{
    public static string Write(YamlNode node)
    {
        var json = new StringBuilder();
        Write(node, json);
        return json.ToString();
    }

    private static void Write(YamlNode node, StringBuilder json)
    {
        switch (node)
        {
            case YamlScalar scalar:
                WriteScalar(scalar, json);
                break;
            case YamlSequence sequence:
                WriteSequence(sequence, json);
                break;
            case YamlMapping mapping:
                WriteMapping(mapping, json);
                break;
        }
    }

    private static void WriteSequence(YamlSequence sequence, StringBuilder json)
    {
        var separator = '[';
        foreach (var item in sequence.Items)
        {
            json.Append(separator);
            Write(item, json);
            separator = ',';
        }

        json.Append(separator == '[' ? "[]" : "]");
    }

    private static void WriteMapping(YamlMapping mapping, StringBuilder json)
    {
        var separator = '{';
        foreach (var entry in mapping.Entries)
        {
            WriteText(entry.Key.Text, json.Append(separator));
            Write(entry.Value, json.Append(':'));
            separator = ',';
        }

        json.Append(separator == '{' ? "{}" : "}");
    }

    private static void WriteScalar(YamlScalar scalar, StringBuilder json)
    {
        if (scalar.Plain && Plain(scalar) is { } value)
        {
            json.Append(value);
        }
        else
        {
            WriteText(scalar.Text, json);
        }
    }

    /// <summary>JSON has no infinities: Smithy writes them as texts.</summary>
    private static string? Plain(YamlScalar scalar) =>
        scalar.IsNull ? "null"
        : scalar.AsBoolean() is { } flag ? (flag ? "true" : "false")
        : scalar.Text switch
        {
            ".inf" or ".Inf" or ".INF" or "+.inf" or "+.Inf" or "+.INF" => "\"Infinity\"",
            "-.inf" or "-.Inf" or "-.INF" => "\"-Infinity\"",
            ".nan" or ".NaN" or ".NAN" => "\"NaN\"",
            _ => YamlNumber.ToJson(scalar.Text),
        };

    private static void WriteText(string text, StringBuilder json)
    {
        json.Append('"');
        foreach (var character in text)
        {
            _ = character switch
            {
                '"' => json.Append("\\\""),
                '\\' => json.Append("\\\\"),
                '\n' => json.Append("\\n"),
                '\r' => json.Append("\\r"),
                '\t' => json.Append("\\t"),
                < ' ' or '\u2028' or '\u2029' => json.Append("\\u")
                    .Append(((int)character).ToString("x4", CultureInfo.InvariantCulture)),
                _ => json.Append(character),
            };
        }

        json.Append('"');
    }
}
