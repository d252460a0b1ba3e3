using System.Globalization;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;

namespace LightsailContract.Conformance.Reports;

/// <summary>The place of a value in a response.</summary>
/// <param name="IsJson">Whether the response is JSON; otherwise it is XML.</param>
/// <param name="Steps">Names, and numbers of entries, from the outside in.</param>
internal sealed record ResponsePath(bool IsJson, IReadOnlyList<string> Steps)
{
    /// <summary>The path as AWS's tools take it: <c>accessKey.accessKeyId</c>, <c>keys[0].id</c>.</summary>
    public string Query =>
        string.Concat(
            Steps.Select(
                (step, i) =>
                    char.IsAsciiDigit(step[0]) ? $"[{step}]"
                    : i == 0 ? step
                    : $".{step}"
            )
        );

    /// <summary>The command that extracts the value from the response.</summary>
    public string Filter =>
        IsJson
            ? $"jq -r {ShellText.Quote($".{Query}")}"
            : $"sed -n 's:.*<{Steps[^1]}>\\([^<]*\\)</{Steps[^1]}>.*:\\1:p'";

    /// <summary>The first place with <paramref name="value"/>, or null.</summary>
    public static ResponsePath? Find(string response, string value)
    {
        var steps = response.TrimStart().StartsWith('<') ? InXml(response, value) : InJson(response, value);
        return steps is null || !steps.All(IsPlain)
            ? null
            : new ResponsePath(!response.TrimStart().StartsWith('<'), steps);
    }

    private static List<string>? InJson(string response, string value)
    {
        try
        {
            using var document = JsonDocument.Parse(response);
            return Walk(document.RootElement, value);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static List<string>? Walk(JsonElement element, string value)
    {
        if (element.ValueKind == JsonValueKind.String && element.GetString() == value)
        {
            return [];
        }

        var children = element.ValueKind switch
        {
            JsonValueKind.Object => element.EnumerateObject().Select(property => (property.Name, property.Value)),
            JsonValueKind.Array => element
                .EnumerateArray()
                .Select((item, i) => (i.ToString(CultureInfo.InvariantCulture), item)),
            _ => [],
        };
        foreach (var (name, child) in children)
        {
            if (Walk(child, value) is { } rest)
            {
                return [name, .. rest];
            }
        }

        return null;
    }

    // An alias is not escaped in the response's text, where XML would take it for a tag.
    private static List<string>? InXml(string response, string value)
    {
        try
        {
            var escaped = response.Replace(value, $"&lt;{value[1..^1]}&gt;", StringComparison.Ordinal);
            var found = XDocument
                .Parse(escaped)
                .Descendants()
                .FirstOrDefault(each => !each.HasElements && each.Value == value);
            // The response's and the result's elements are the protocol's own.
            return
                found?.AncestorsAndSelf().Reverse().Skip(2).Select(each => each.Name.LocalName).ToList()
                    is { Count: > 0 } steps
                ? steps
                : null;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static bool IsPlain(string step) => step.Length > 0 && step.All(char.IsAsciiLetterOrDigit);
}
