using System.Globalization;
using System.Text;
using LightsailContract.Conformance.Api;

namespace LightsailContract.Conformance.Reports;

/// <summary>A violation as plain text: its calls, numbered, with requests and responses.</summary>
public static class ViolationText
{
    /// <summary>The text of <paramref name="violation"/>, safe to print. Lines end in '\n'.</summary>
    public static string Render(Violation violation)
    {
        ArgumentNullException.ThrowIfNull(violation);
        var text = new StringBuilder();
        text.Append(VisibleText.Escape(violation.Message)).Append('\n');
        if (violation.Scenario is { } scenario)
        {
            text.Append(VisibleText.Escape(ReportWords.Origin(scenario))).Append('\n');
        }

        for (var i = 0; i < violation.Steps.Count; i++)
        {
            var step = violation.Steps[i];
            var number = (i + 1).ToString(CultureInfo.InvariantCulture);
            text.Append('\n').Append(number).Append(". ").Append(VisibleText.Escape(step.Description)).Append('\n');
            AppendMessage(text, '>', step.Request);
            AppendMessage(text, '<', step.Response);
        }

        return text.ToString();
    }

    /// <summary>A message as it was sent: start line, headers, body.</summary>
    public static string Transcript(WireMessage message)
    {
        ArgumentNullException.ThrowIfNull(message);
        return string.Join('\n', Lines(message));
    }

    private static void AppendMessage(StringBuilder text, char direction, WireMessage message)
    {
        foreach (var line in Lines(message))
        {
            text.Append("   ").Append(direction).Append(line.Length == 0 ? "" : " ").Append(line).Append('\n');
        }
    }

    private static IEnumerable<string> Lines(WireMessage message)
    {
        yield return VisibleText.Escape(message.StartLine);
        foreach (var header in message.Headers)
        {
            yield return $"{VisibleText.Escape(header.Name)}: {VisibleText.Escape(header.Value)}";
        }

        if (message.Body.Length > 0)
        {
            yield return "";
            foreach (var line in message.Body.Split('\n'))
            {
                yield return VisibleText.Escape(line);
            }
        }
    }
}
