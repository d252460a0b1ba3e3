using LightsailContract.Conformance.Reports;
using LightsailContract.Conformance.SelfTest;

namespace LightsailContract.Cli;

/// <summary>A line of a self-test: one mutation, those of one rule, or those of rules of one kind on one operation.</summary>
/// <param name="Results">The mutations, at least one, all killed or all not.</param>
internal sealed record SelfTestRow(IReadOnlyList<MutantResult> Results)
{
    // More say no more.
    private const int MutationsNamed = 2;

    public bool Killed => Results[0].Killed;

    public string Outcome =>
        (Killed ? "✓ " : "✗ ") + (Results.Count == 1 ? "" : $"{Results.Count} ") + (Killed ? "killed" : "survived");

    public string Level => Results.All(result => result.Level == Results[0].Level) ? Results[0].Level.Word() : "both";

    /// <summary>The rule, or the beginning of the ids that the rules share.</summary>
    public string Name =>
        RuleFamily.NameOf([.. Results.Select(result => result.RuleId).Distinct()])
        ?? RuleFamily.WithoutService(Results[0].RuleId);

    /// <summary>What was done wrong; their number where there are many.</summary>
    public IReadOnlyList<string> Mutations
    {
        get
        {
            var names = Results.Select(Describe).Distinct().ToArray();
            return names.Length <= MutationsNamed ? names : [$"{names.Length} ways, see --all"];
        }
    }

    /// <summary>The lines, in the report's order; what survived always has one of its own.</summary>
    /// <param name="results">The results of one service.</param>
    /// <param name="all">Whether every mutation has a line of its own.</param>
    public static IReadOnlyList<SelfTestRow> Of(IEnumerable<MutantResult> results, bool all) =>
        [
            .. results
                .Select((result, number) => (result, number))
                .GroupBy(
                    pair =>
                        all || !pair.result.Killed
                            ? (Family: "", Number: pair.number)
                            : (Family: RuleFamily.Of(pair.result.RuleId), Number: -1),
                    pair => pair.result
                )
                .Select(group => new SelfTestRow([.. group])),
        ];

    /// <summary>What was done wrong, and why it was not noticed where it was not.</summary>
    public static string Describe(MutantResult result) =>
        result switch
        {
            { Mutation: null } => "no mutation is known",
            { Note: { } note } => $"{result.Mutation}: {note}",
            _ => result.Mutation,
        };
}
