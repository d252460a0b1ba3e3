using System.Text.Json;
using System.Text.RegularExpressions;

namespace LightsailContract.Reader.Tests.Schema;

/// <summary>Validates by the part of JSON Schema (draft 7) that ours uses; a keyword that it does not know throws, so that
/// none is passed over.</summary>
internal sealed class SchemaValidator(JsonElement root)
{
    private const string Definitions = "#/definitions/";

    /// <summary>What is wrong with the value, each with its JSON pointer; nothing where it conforms.</summary>
    public IReadOnlyList<string> Validate(JsonElement value) => [.. Check(root, value, "")];

    private IEnumerable<string> Check(JsonElement schema, JsonElement value, string at) =>
        schema.EnumerateObject().SelectMany(keyword => CheckKeyword(schema, keyword, value, at));

    private IEnumerable<string> CheckKeyword(JsonElement schema, JsonProperty keyword, JsonElement value, string at)
    {
        var given = keyword.Value;
        switch (keyword.Name)
        {
            case "$schema" or "title" or "description" or "examples" or "definitions" or "then":
                return [];
            case "$ref":
                return Check(Resolve(given.GetString()!), value, at);
            case "allOf":
                return given.EnumerateArray().SelectMany(part => Check(part, value, at));
            case "oneOf":
                var fitting = given.EnumerateArray().Count(part => !Check(part, value, at).Any());
                return When(fitting != 1, $"{at} fits {fitting} of the alternatives, not one");
            case "not":
                return When(!Check(given, value, at).Any(), $"{at} is what it must not be");
            case "if":
                return Check(given, value, at).Any() ? [] : Check(schema.GetProperty("then"), value, at);
            case "type":
                return When(!Types(given).Any(type => IsOfType(value, type)), $"{at} is not {given}");
            case "const":
                return When(!JsonElement.DeepEquals(given, value), $"{at} is not {given}");
            case "enum":
                return When(
                    !given.EnumerateArray().Any(known => JsonElement.DeepEquals(known, value)),
                    $"{at} is none of {given}"
                );
            default:
                return value.ValueKind switch
                {
                    JsonValueKind.Object => CheckObject(schema, keyword, value, at),
                    JsonValueKind.Array => CheckArray(keyword, value, at),
                    JsonValueKind.String => CheckText(keyword, value.GetString()!, at),
                    JsonValueKind.Number => CheckNumber(keyword, value.GetDecimal(), at),
                    _ => [],
                };
        }
    }

    private IEnumerable<string> CheckObject(JsonElement schema, JsonProperty keyword, JsonElement value, string at)
    {
        var given = keyword.Value;
        return keyword.Name switch
        {
            "properties" => value
                .EnumerateObject()
                .Where(entry => given.TryGetProperty(entry.Name, out _))
                .SelectMany(entry => Check(given.GetProperty(entry.Name), entry.Value, $"{at}/{entry.Name}")),
            "additionalProperties" => value
                .EnumerateObject()
                .Where(entry =>
                    !schema.TryGetProperty("properties", out var known) || !known.TryGetProperty(entry.Name, out _)
                )
                .SelectMany(entry =>
                    given.ValueKind == JsonValueKind.False
                        ? [$"{at}/{entry.Name} is unknown"]
                        : Check(given, entry.Value, $"{at}/{entry.Name}")
                ),
            "propertyNames" => value
                .EnumerateObject()
                .SelectMany(entry => Check(given, JsonSerializer.SerializeToElement(entry.Name), $"{at}/{entry.Name}")),
            "required" => given
                .EnumerateArray()
                .Where(key => !value.TryGetProperty(key.GetString()!, out _))
                .Select(key => $"{at} lacks {key}"),
            "minProperties" => When(value.EnumerateObject().Count() < given.GetInt32(), $"{at} has too few entries"),
            _ => Other(keyword.Name),
        };
    }

    private IEnumerable<string> CheckArray(JsonProperty keyword, JsonElement value, string at) =>
        keyword.Name switch
        {
            "items" => value.EnumerateArray().SelectMany((item, i) => Check(keyword.Value, item, $"{at}/{i}")),
            "minItems" => When(value.GetArrayLength() < keyword.Value.GetInt32(), $"{at} has too few entries"),
            "maxItems" => When(value.GetArrayLength() > keyword.Value.GetInt32(), $"{at} has too many entries"),
            "uniqueItems" => When(
                value.EnumerateArray().Select(item => item.GetRawText()).Distinct().Count() < value.GetArrayLength(),
                $"{at} has an entry twice"
            ),
            _ => Other(keyword.Name),
        };

    private static IEnumerable<string> CheckText(JsonProperty keyword, string value, string at) =>
        keyword.Name switch
        {
            "minLength" => When(value.Length < keyword.Value.GetInt32(), $"{at} is too short"),
            "maxLength" => When(value.Length > keyword.Value.GetInt32(), $"{at} is too long"),
            "pattern" => When(
                !Regex.IsMatch(value, keyword.Value.GetString()!),
                $"{at} does not match {keyword.Value}"
            ),
            _ => Other(keyword.Name),
        };

    private static IEnumerable<string> CheckNumber(JsonProperty keyword, decimal value, string at) =>
        keyword.Name switch
        {
            "minimum" => When(value < keyword.Value.GetDecimal(), $"{at} is too small"),
            "maximum" => When(value > keyword.Value.GetDecimal(), $"{at} is too great"),
            _ => Other(keyword.Name),
        };

    /// <summary>Keywords for other kinds of values say nothing of this one.</summary>
    private static IEnumerable<string> Other(string keyword) =>
        keyword
            is "properties"
                or "additionalProperties"
                or "propertyNames"
                or "required"
                or "minProperties"
                or "items"
                or "minItems"
                or "uniqueItems"
                or "minLength"
                or "maxLength"
                or "pattern"
                or "minimum"
                or "maximum"
            ? []
            : throw new NotSupportedException($"The schema uses '{keyword}'.");

    private JsonElement Resolve(string reference) =>
        reference[Definitions.Length..]
            .Split('/')
            .Aggregate(root.GetProperty("definitions"), (element, step) => element.GetProperty(step));

    private static IEnumerable<string?> Types(JsonElement given) =>
        given.ValueKind == JsonValueKind.Array
            ? given.EnumerateArray().Select(type => type.GetString())
            : [given.GetString()];

    private static bool IsOfType(JsonElement value, string? type) =>
        type switch
        {
            "object" => value.ValueKind == JsonValueKind.Object,
            "array" => value.ValueKind == JsonValueKind.Array,
            "string" => value.ValueKind == JsonValueKind.String,
            "number" => value.ValueKind == JsonValueKind.Number,
            "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
            "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
            "null" => value.ValueKind == JsonValueKind.Null,
            _ => throw new NotSupportedException($"The schema uses the type '{type}'."),
        };

    private static IEnumerable<string> When(bool wrong, string message) => wrong ? [message] : [];
}
