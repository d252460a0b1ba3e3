using LightsailContract.Conformance.Rules;
using LightsailContract.Conformance.Search.Commands;
using LightsailContract.Conformance.Session;

namespace LightsailContract.Conformance.Search;

/// <summary>A sequence that breaks a rule.</summary>
/// <param name="Commands">The commands.</param>
/// <param name="Scene">What happened when they ran.</param>
/// <param name="Finding">What broke.</param>
/// <param name="Scenario">The scenario that it was found by, or null.</param>
internal sealed record Counterexample(
    IReadOnlyList<Command> Commands,
    Scene Scene,
    Finding Finding,
    Model.Scenario? Scenario = null
);

/// <summary>Looks for the shortest sequence that still breaks the rule, by running shorter ones.</summary>
internal sealed class Shrinker(
    SequenceRunner runner,
    Func<Rule, RuleSet> only,
    RequestBudget budget,
    TimeProvider clock
)
{
    private const int MostRuns = 80;

    // A race shows now and then only.
    private const int RaceTries = 4;
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(4);

    public async Task<Counterexample> ShrinkAsync(Counterexample found, CancellationToken cancellationToken)
    {
        var began = clock.GetTimestamp();
        var best = found with { Commands = [.. found.Commands.Take(found.Finding.Last.Step + 1)] };
        var runs = 0;
        var improved = true;
        while (improved)
        {
            improved = false;
            foreach (var candidate in Candidates(best))
            {
                if (++runs > MostRuns || clock.GetElapsedTime(began) > Bound || !budget.Allows(candidate.Count * 2))
                {
                    return best;
                }

                if (
                    await TryAsync(best.Finding.Rule, candidate, cancellationToken).ConfigureAwait(false) is { } shorter
                )
                {
                    best = shorter with { Scenario = found.Scenario };
                    improved = true;
                    break;
                }
            }
        }

        return best;
    }

    private async Task<Counterexample?> TryAsync(
        Rule rule,
        IReadOnlyList<Command> commands,
        CancellationToken cancellationToken
    )
    {
        var tries = commands.Any(command => command is Rush) ? RaceTries : 1;
        for (var i = 0; i < tries; i++)
        {
            var scene = await runner.RunAsync(commands, only(rule), cancellationToken).ConfigureAwait(false);
            // A finding that rests on calls of other sequences would not come up in this one alone.
            if (
                scene?.Judge.Findings.GetValueOrDefault(rule) is { } finding
                && finding.Witnesses.All(scene.Exchanges.Contains)
            )
            {
                return new Counterexample([.. commands.Take(finding.Last.Step + 1)], scene, finding);
            }
        }

        return null;
    }

    /// <summary>First what the witnesses alone did, then ever smaller pieces taken out, then smaller steps.</summary>
    private static IEnumerable<IReadOnlyList<Command>> Candidates(Counterexample best)
    {
        var commands = best.Commands;
        var witnesses = best.Finding.Witnesses.Where(best.Scene.Exchanges.Contains).Select(it => it.Step).ToHashSet();
        if (witnesses.Count < commands.Count)
        {
            yield return [.. commands.Where((_, step) => witnesses.Contains(step))];
        }

        for (var size = commands.Count / 2; size >= 1; size /= 2)
        {
            for (var from = 0; from + size <= commands.Count; from += size)
            {
                if (commands.Count > size)
                {
                    yield return [.. commands.Take(from), .. commands.Skip(from + size)];
                }
            }
        }

        for (var step = 0; step < commands.Count; step++)
        {
            foreach (var smaller in commands[step].Shrink())
            {
                yield return [.. commands.Take(step), smaller, .. commands.Skip(step + 1)];
            }
        }
    }
}
