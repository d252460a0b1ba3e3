using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace LightsailContract.Conformance.Reports;

/// <summary>The calls as commands of the AWS CLI.</summary>
internal static partial class AwsCliSnippet
{
    public static string Render(IReadOnlyList<RawCall> calls, string endpoint)
    {
        var text = new StringBuilder();
        var aliases = new Aliases(calls);
        foreach (var call in calls)
        {
            text.Append(CultureInfo.InvariantCulture, $"# {call.Description}: {call.Status}\n");
            if (Arguments(call) is not { } arguments)
            {
                text.Append("# the AWS CLI cannot send this malformed call; use curl\n");
                continue;
            }

            CurlSnippet.AppendMissing(text, aliases, call);
            var line =
                $"aws {call.Service} {KebabCase(call.Operation)} --endpoint-url {ShellText.Quote(endpoint)}{arguments}";
            text.Append(Capture(line, aliases.CapturedBy(call))).Append('\n');
        }

        return text.ToString();
    }

    private static string Capture(string line, IReadOnlyList<CapturedAlias> captured) =>
        captured is [var first, ..]
            ? $"{first.Variable}=$({line} --query {ShellText.Quote(first.Path.Query)} --output text)"
            : line;

    // The AWS CLI sends a JSON object, or form fields without nesting. Any other request is malformed on purpose.
    private static string? Arguments(RawCall call)
    {
        if (call.Method != "POST" || !OperationName().IsMatch(call.Operation))
        {
            return null;
        }

        var isJson = call.Header("X-Amz-Target")?.EndsWith($".{call.Operation}", StringComparison.Ordinal) ?? false;
        return isJson ? JsonArguments(call.Body) : FormArguments(call);
    }

    private static string? JsonArguments(string body)
    {
        try
        {
            using var document = JsonDocument.Parse(body.Length == 0 ? "{}" : body);
            return document.RootElement.ValueKind != JsonValueKind.Object ? null
                : document.RootElement.EnumerateObject().Any() ? $" --cli-input-json {Aliases.Quote(body)}"
                : "";
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string? FormArguments(RawCall call)
    {
        var arguments = new StringBuilder();
        var named = false;
        foreach (var pair in call.Body.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = pair.Split('=', 2);
            var (name, value) = (Decode(parts[0]), Decode(parts.Length > 1 ? parts[1] : ""));
            switch (name)
            {
                case "Action":
                    named = value == call.Operation;
                    break;
                case "Version":
                    break;
                default:
                    if (!OperationName().IsMatch(name))
                    {
                        return null;
                    }

                    arguments.Append(" --").Append(KebabCase(name)).Append(' ').Append(Aliases.Quote(value));
                    break;
            }
        }

        return named ? arguments.ToString() : null;
    }

    private static string Decode(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));

    // A run of capitals is one word, as in DBInstance: db-instance.
    private static string KebabCase(string name) => WordStart().Replace(name, "-").ToLowerInvariant();

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9]*$", RegexOptions.NonBacktracking)]
    private static partial Regex OperationName();

    [GeneratedRegex("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")]
    private static partial Regex WordStart();
}
