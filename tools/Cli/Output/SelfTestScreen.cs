using System.Globalization;
using LightsailContract.Conformance.Reports;
using LightsailContract.Conformance.SelfTest;

namespace LightsailContract.Cli;

/// <summary>What <c>verify --self-test</c> shows: the mutations that survived, a table of the killed ones, the kill rate.</summary>
/// <param name="Report">The result.</param>
/// <param name="Kinds">The kind of each rule, by the rule's id.</param>
internal sealed record SelfTestScreen(SelfTestReport Report, IReadOnlyDictionary<string, string> Kinds)
{
    /// <summary>Whether every mutation has a line of its own.</summary>
    public required bool All { get; init; }

    /// <summary>What the endpoint is called.</summary>
    public required string Endpoint { get; init; }

    /// <summary>The seed of the random sequences.</summary>
    public required long Seed { get; init; }

    /// <summary>How long it took, in milliseconds.</summary>
    public required long DurationMs { get; init; }

    public IEnumerable<ScreenLine> Lines()
    {
        var listed = Report.Results.Where(result => All || !result.Killed).OrderBy(result => result.Killed).ToArray();
        foreach (var result in listed)
        {
            yield return new ScreenLine(
                $"{(result.Killed ? "✓" : "✗")} {result.RuleId} ({result.Level.Word()}): {Describe(result)}",
                Style: result.Killed ? LineStyle.Good : LineStyle.Bad
            );
        }

        if (listed.Length > 0)
        {
            yield return ScreenLine.Empty;
        }

        foreach (var line in Table().Lines())
        {
            yield return line;
        }

        yield return ScreenLine.Empty;
        yield return new ScreenLine(Rate(), Style: Report.Passed ? LineStyle.Good : LineStyle.Bad);
        yield return new ScreenLine(
            $"{ReportWords.Number(Report.Requests, "request", "requests")} in {ReportWords.Duration(DurationMs)}, seed {Seed}"
        );
        if (!All)
        {
            yield return new ScreenLine("--all shows every mutation", Style: LineStyle.Dim);
        }
    }

    private ServiceTable Table() =>
        new(
            ServiceTable.TitleFor(Endpoint),
            [.. Report.Results.Select(result => RuleId.ServiceOf(result.RuleId)).Distinct()],
            [.. Report.Results.GroupBy(result => Kinds.GetValueOrDefault(result.RuleId, "")).Select(Row)]
        );

    private static ServiceTableRow Row(IGrouping<string, MutantResult> kind)
    {
        var killed = kind.All(result => result.Killed);
        return new ServiceTableRow(
            $"{(killed ? "✓" : "✗")} {kind.Key.Replace('-', ' ')}",
            kind.GroupBy(result => RuleId.ServiceOf(result.RuleId)).ToDictionary(each => each.Key, Cell),
            killed ? LineStyle.Good : LineStyle.Bad
        );
    }

    private static string Cell(IEnumerable<MutantResult> results)
    {
        var all = results.ToArray();
        var killed = all.Count(result => result.Killed);
        return killed == all.Length ? $"{killed} killed" : $"{killed} of {all.Length} killed";
    }

    private string Rate()
    {
        var without = Report.Results.Count(result => result.Mutation is null);
        var killed = Report.Results.Count(result => result.Killed);
        var mutations = ReportWords.Number(Report.Results.Count - without, "mutation", "mutations");
        var survived = Report.Survivors.Count() - without;
        // Only a whole hundred is shown as one.
        var rate = Math.Floor(Report.KillRate * 1000) / 10;
        return string.Create(
                CultureInfo.InvariantCulture,
                $"Kill rate {rate:0.#} %: {killed:N0} of {mutations} killed, {survived} survived"
            ) + (without == 0 ? "" : $", {ReportWords.Number(without, "rule has", "rules have")} no mutation");
    }

    // What was done wrong, and why it was not noticed.
    private static string Describe(MutantResult result) =>
        result switch
        {
            { Mutation: null } => "no mutation is known",
            { Note: { } note } => $"{result.Mutation}: {note}",
            _ => result.Mutation,
        };
}
