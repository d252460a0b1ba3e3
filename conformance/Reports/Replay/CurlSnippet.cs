using System.Globalization;
using System.Text;

namespace LightsailContract.Conformance.Reports;

/// <summary>The calls as curl lines: byte for byte, signed anew.</summary>
internal static class CurlSnippet
{
    private const int MaxBody = 8 * 1024;

    public static string Of(IReadOnlyList<RawCall> calls, string endpoint)
    {
        var text = new StringBuilder();
        foreach (var call in calls)
        {
            text.Append(CultureInfo.InvariantCulture, $"# {call.Story}: {call.Status}\n");
            if (call.Body.Length > MaxBody)
            {
                text.Append(CultureInfo.InvariantCulture, $"# its body of {call.Body.Length} characters is left out\n");
                continue;
            }

            text.Append("curl -sS -X ").Append(ShellText.Quote(call.Method));
            text.Append(' ').Append(ShellText.Quote(endpoint + call.Path)).Append(" \\\n");
            text.Append("  --aws-sigv4 \"aws:amz:${AWS_REGION:-us-east-1}:").Append(call.Service).Append("\" \\\n");
            text.Append("  --user \"$AWS_ACCESS_KEY_ID:$AWS_SECRET_ACCESS_KEY\"");
            foreach (var header in call.Headers)
            {
                text.Append(" \\\n  -H ").Append(ShellText.Quote($"{header.Name}: {header.Value}"));
            }

            if (call.Body.Length > 0)
            {
                text.Append(" \\\n  --data-binary ").Append(ShellText.Quote(call.Body));
            }

            text.Append('\n');
        }

        return text.ToString();
    }
}
