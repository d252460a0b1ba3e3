using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Reports;

namespace LightsailContract.Cli;

/// <summary>The command that checks one rule again with the same random sequences.</summary>
internal static class ReplayCommand
{
    private const string First = "Check again: ";
    private const string Next = "    ";

    // The text before a line, and the backslash after it.
    private const int Reserved = 4;

    /// <summary>The command, with a backslash if a line continues, so that a shell takes the lines as they are.</summary>
    public static IEnumerable<string> Lines(RuleResult rule, ConformanceReport report)
    {
        var line = $"{First}{ProgramInfo.Name} verify";
        foreach (var option in Options(rule, report))
        {
            if (line.Length + 1 + option.Length > ScreenWriter.Columns - Reserved)
            {
                yield return $"{line} \\";
                line = Next + option;
            }
            else
            {
                line += $" {option}";
            }
        }

        yield return line;
    }

    private static IEnumerable<string> Options(RuleResult rule, ConformanceReport report)
    {
        if (Uri.TryCreate(report.Endpoint, UriKind.Absolute, out _))
        {
            yield return $"--endpoint {ShellText.Quote(report.Endpoint)}";
        }

        yield return $"--service {ShellText.Quote(rule.Service)}";
        yield return $"--seed {report.Seed}";
        yield return $"--rules {ShellText.Quote(rule.Id)}";
    }
}
