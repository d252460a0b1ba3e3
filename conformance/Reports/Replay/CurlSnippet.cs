using System.Globalization;
using System.Text;

namespace LightsailContract.Conformance.Reports;

/// <summary>The calls as curl lines: byte for byte, with a new signature.</summary>
internal static class CurlSnippet
{
    private const int MaxBody = 8 * 1024;

    public static string Render(IReadOnlyList<RawCall> calls, string endpoint)
    {
        var text = new StringBuilder();
        var aliases = new Aliases(calls);
        foreach (var call in calls)
        {
            text.Append(CultureInfo.InvariantCulture, $"# {call.Description}: {call.Status}\n");
            if (call.Body.Length > MaxBody)
            {
                text.Append(
                    CultureInfo.InvariantCulture,
                    $"# the body ({call.Body.Length} characters) is too long to show here\n"
                );
                continue;
            }

            AppendMissing(text, aliases, call);
            var captured = aliases.CapturedBy(call);
            text.Append(captured.Count > 0 ? "RESPONSE=$(" : "")
                .Append("curl -sS -X ")
                .Append(ShellText.Quote(call.Method));
            text.Append(' ').Append(ShellText.Quote(endpoint + call.Path)).Append(" \\\n");
            text.Append("  --aws-sigv4 \"aws:amz:${AWS_REGION:-us-east-1}:").Append(call.Service).Append("\" \\\n");
            text.Append("  --user \"$AWS_ACCESS_KEY_ID:$AWS_SECRET_ACCESS_KEY\"");
            foreach (var header in call.Headers)
            {
                text.Append(" \\\n  -H ").Append(ShellText.Quote($"{header.Name}: {header.Value}"));
            }

            if (call.Body.Length > 0)
            {
                text.Append(" \\\n  --data-binary ").Append(Aliases.Quote(call.Body));
            }

            text.Append(captured.Count > 0 ? ")\n" : "\n");
            foreach (var alias in captured)
            {
                text.Append(
                    CultureInfo.InvariantCulture,
                    $"{alias.Variable}=$(printf %s \"$RESPONSE\" | {alias.Path.Filter})\n"
                );
            }
        }

        return text.ToString();
    }

    internal static void AppendMissing(StringBuilder text, Aliases aliases, RawCall call)
    {
        foreach (var variable in aliases.MissingIn(call))
        {
            text.Append(CultureInfo.InvariantCulture, $"# {variable} is not in any response above; set it\n");
        }
    }
}
