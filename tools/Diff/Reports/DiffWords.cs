using LightsailContract.Diff.Changes;

namespace LightsailContract.Diff.Reports;

/// <summary>The words of all reports.</summary>
internal static class DiffWords
{
    /// <summary>The severities, the gravest first.</summary>
    public static IReadOnlyList<Severity> Order { get; } = [Severity.Break, Severity.Risk, Severity.None];

    public static string Of(Severity severity) =>
        severity switch
        {
            Severity.Break => "breaking",
            Severity.Risk => "risky",
            _ => "compatible",
        };

    public static string Title(Severity severity) =>
        severity switch
        {
            Severity.Break => "Breaking",
            Severity.Risk => "Risky",
            _ => "Compatible",
        };

    /// <summary>Whom a change breaks: <c>breaks client, source; risk for data</c>.</summary>
    public static string Whom(Severities severities)
    {
        var parts = new[] { (Severity.Break, "breaks "), (Severity.Risk, "risk for ") }
            .Select(each =>
                (
                    each.Item2,
                    Names: string.Join(
                        ", ",
                        severities.All.Where(it => it.Severity == each.Item1).Select(it => it.Name)
                    )
                )
            )
            .Where(each => each.Names.Length > 0)
            .Select(each => each.Item1 + each.Names);
        return string.Join("; ", parts);
    }

    public static string Summary(DiffResult result) =>
        string.Join(
            ", ",
            Order.Select(severity => $"{result.Changes.Count(change => change.Worst == severity)} {Of(severity)}")
        );
}
