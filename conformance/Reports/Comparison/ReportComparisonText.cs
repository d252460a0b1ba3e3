using System.Text;
using System.Text.Json;

namespace LightsailContract.Conformance.Reports;

/// <summary>A comparison as text and as JSON.</summary>
public static class ReportComparisonText
{
    /// <summary>The comparison as JSON, indented, ending in a line feed.</summary>
    public static string ToJson(this ReportComparison comparison) =>
        JsonSerializer.Serialize(comparison, ComparisonJsonContext.Default.ReportComparison) + "\n";

    /// <summary>The comparison as plain text, safe to print; lines end in '\n'.</summary>
    public static string ToText(this ReportComparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        var text = new StringBuilder();
        Line(text, $"--- {comparison.Before}");
        Line(text, $"+++ {comparison.After}");
        if (comparison.IsEmpty)
        {
            Line(text, "No difference.");
        }

        Section(text, "Verdicts", comparison.Verdicts, AppendVerdict);
        Section(text, "Only in the first", comparison.Removed, (to, rule) => AppendRule(to, '-', rule));
        Section(text, "Only in the second", comparison.Added, (to, rule) => AppendRule(to, '+', rule));
        Section(text, "Observations", comparison.Observations, AppendObservation);
        return text.ToString();
    }

    private static void Section<T>(
        StringBuilder text,
        string title,
        IReadOnlyList<T> items,
        Action<StringBuilder, T> append
    )
    {
        if (items.Count == 0)
        {
            return;
        }

        text.Append('\n').Append(title).Append('\n');
        foreach (var item in items)
        {
            append(text, item);
        }
    }

    private static void AppendVerdict(StringBuilder text, VerdictChange change)
    {
        Line(text, $"  {change.Id} ({change.Level.Word()}): {change.Before.Word()} → {change.After.Word()}");
        if (change.Message is not null)
        {
            Line(text, $"      {change.Message}");
        }
    }

    private static void AppendRule(StringBuilder text, char sign, RuleSummary rule) =>
        Line(text, $"{sign} {rule.Id} ({rule.Level.Word()}): {rule.Verdict.Word()}");

    private static void AppendObservation(StringBuilder text, ObservationChange change)
    {
        Line(text, $"  {change.Id}: {change.Statement}");
        foreach (var value in change.Before.Except(change.After, StringComparer.Ordinal))
        {
            Line(text, $"    - {value}");
        }

        foreach (var value in change.After.Except(change.Before, StringComparer.Ordinal))
        {
            Line(text, $"    + {value}");
        }
    }

    private static void Line(StringBuilder text, string line) => text.Append(VisibleText.Escape(line)).Append('\n');
}
