using LightsailContract.Conformance.Api;

namespace LightsailContract.Cli;

/// <summary>How much of a result is shown.</summary>
/// <param name="Report">The result.</param>
/// <param name="All">Whether every rule and every violation is shown in full.</param>
/// <param name="Expected">The broken rules that are known to fail, by id.</param>
internal sealed record ResultView(ConformanceReport Report, bool All, IReadOnlySet<string> Expected)
{
    private const int StoriesShown = 5;

    /// <summary>The rules that the table is about; all where empty.</summary>
    public IReadOnlySet<string> Only { get; init; } = new HashSet<string>();

    /// <summary>The rules of the table, by service.</summary>
    public IEnumerable<IGrouping<string, RuleResult>> Services =>
        Report
            .Rules.Where(rule => All || Only.Count == 0 || Only.Contains(rule.Id))
            .GroupBy(rule => rule.Service, StringComparer.Ordinal);

    /// <summary>The broken rules, musts first.</summary>
    public IReadOnlyList<RuleResult> Broken { get; } =
    [
        .. Report
            .Rules.Where(rule => rule.Verdict is Verdict.Failed or Verdict.Warned)
            .OrderBy(rule => rule.Verdict == Verdict.Warned),
    ];

    /// <summary>The broken rules whose story is told; the others have one line.</summary>
    public IEnumerable<RuleResult> Stories => Broken.Take(All ? int.MaxValue : StoriesShown);

    /// <summary>The others.</summary>
    public IEnumerable<RuleResult> Others => Broken.Skip(All ? int.MaxValue : StoriesShown);
}
