using System.Globalization;
using System.Text;

namespace LightsailContract.Conformance.SelfTest;

/// <summary>A self-test's report as text: rule, mutation, killed or survived.</summary>
public static class SelfTestText
{
    /// <summary>Writes every result, then the kill rate and what survived.</summary>
    /// <param name="report">The report.</param>
    /// <param name="everything">Whether killed mutations are shown too, or only survivors and the sum.</param>
    /// <param name="output">The writer; lines end with a line feed.</param>
    public static void Write(SelfTestReport report, bool everything, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        var shown = everything ? report.Results : [.. report.Survivors];
        var width = shown.Select(result => result.RuleId.Length).DefaultIfEmpty().Max();
        foreach (var result in shown)
        {
            output.Write(Line(result, width));
        }

        output.Write(Sum(report));
    }

    private static string Line(MutantResult result, int width)
    {
        var line = new StringBuilder(result.Killed ? "killed    " : "SURVIVED  ")
            .Append(result.RuleId.PadRight(width))
            .Append("  ")
            .Append(result.Level == Model.RuleLevel.Must ? "must    " : "should  ")
            .Append(result.Mutation ?? "(no mutation)");
        if (result.Note is { } note)
        {
            line.Append(": ").Append(note);
        }

        return line.Append('\n').ToString();
    }

    private static string Sum(SelfTestReport report)
    {
        var rules = report.Results.Select(result => result.RuleId).Distinct().Count();
        var without = report.Results.Count(result => result.Mutation is null);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{rules} rules, {report.Results.Count - without} mutations: {report.Results.Count(result => result.Killed)} killed, {report.Survivors.Count() - without} survived, {without} rules without a mutation; kill rate {report.KillRate * 100:0.#} %, {report.Requests} requests\n"
        );
    }
}
