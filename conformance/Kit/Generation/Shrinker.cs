using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Execution.Cases;
using LightsailContract.Conformance.Execution.Commands;
using LightsailContract.Conformance.Execution.Running;
using LightsailContract.Conformance.Http;
using LightsailContract.Conformance.Rules;

namespace LightsailContract.Conformance.Generation;

/// <summary>A sequence that breaks a rule.</summary>
/// <param name="Commands">The commands.</param>
/// <param name="TestCase">The test case that ran them.</param>
/// <param name="Finding">The rule that was broken, and how.</param>
/// <param name="Scenario">The scenario that found it, or null.</param>
internal sealed record Counterexample(
    IReadOnlyList<Command> Commands,
    TestCase TestCase,
    RuleFailure Finding,
    Model.Scenario? Scenario = null
)
{
    /// <summary>The same without the commands after the one that breaks the rule.</summary>
    public Counterexample UpToFinding() => this with { Commands = [.. Commands.Take(Finding.Last.Step + 1)] };
}

/// <summary>Looks for the shortest sequence for each rule that one sequence broke.</summary>
/// <remarks>The rules usually broke for one reason. So all of them check every shorter sequence, and no sequence is run again
/// for another rule.</remarks>
internal sealed class Shrinker(SequenceRunner runner, RuleSet rules, ShrinkBudget budget)
{
    private const int MostRuns = 80;

    // For each rule, however many rules were broken before.
    private const int RunsForEachRule = 4;

    // A pause takes a second at any endpoint.
    private const int MostPauses = 2;

    // Parallel calls break a rule only sometimes.
    private const int RaceTries = 4;

    private readonly Dictionary<string, Dictionary<Rule, Counterexample>> _tried = new(StringComparer.Ordinal);
    private readonly Dictionary<Rule, Counterexample> _best = [];

    /// <summary>Returns the shortest sequences found, one for each rule, in the order of the input.</summary>
    /// <param name="found">The rules that one sequence broke.</param>
    /// <param name="report">Called with the rule whose sequence is being shrunk.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public async Task<IReadOnlyList<Counterexample>> ShrinkAsync(
        IReadOnlyList<Counterexample> found,
        Action<Rule> report,
        CancellationToken cancellationToken
    )
    {
        foreach (var each in found)
        {
            _best[each.Finding.Rule] = each.UpToFinding();
        }

        try
        {
            var watching = rules.Only([.. _best.Keys]);
            foreach (var each in found)
            {
                report(each.Finding.Rule);
                await ShrinkAsync(each.Finding.Rule, watching, cancellationToken).ConfigureAwait(false);
            }
        }
        catch (Exception exception)
            when (exception is BudgetExhaustedException or EndpointUnusableException or OperationCanceledException)
        {
            // The sequences found so far are valid results. The caller will see the same exception again.
        }

        return [.. found.Select(each => _best[each.Finding.Rule] with { Scenario = each.Scenario })];
    }

    private async Task ShrinkAsync(Rule rule, RuleSet watching, CancellationToken cancellationToken)
    {
        var (runs, pauses) = (0, 0);
        var improved = true;
        while (improved)
        {
            improved = false;
            foreach (var candidate in Candidates(_best[rule]))
            {
                var broken = Known(rule, candidate);
                if (broken is null)
                {
                    if (++runs > MostRuns || !budget.Allows(candidate, isFirst: runs <= RunsForEachRule))
                    {
                        return;
                    }

                    if (candidate.Any(command => command is Pause) && ++pauses > MostPauses)
                    {
                        continue;
                    }

                    broken = await RunAsync(rule, candidate, watching, cancellationToken).ConfigureAwait(false);
                }

                if (broken.TryGetValue(rule, out var shorter))
                {
                    _best[rule] = shorter;
                    improved = true;
                    break;
                }
            }
        }
    }

    /// <summary>The rules that the commands broke; null if they were not run, or if parallel calls may break the rule the
    /// next time.</summary>
    private Dictionary<Rule, Counterexample>? Known(Rule rule, IReadOnlyList<Command> commands) =>
        _tried.TryGetValue(Key(commands), out var before) && (before.ContainsKey(rule) || !IsRace(commands))
            ? before
            : null;

    private static string Key(IReadOnlyList<Command> commands) => string.Join('\n', commands);

    private static bool IsRace(IReadOnlyList<Command> commands) => commands.Any(command => command is ParallelCalls);

    /// <summary>Runs the commands; returns the rules that they break.</summary>
    private async Task<Dictionary<Rule, Counterexample>> RunAsync(
        Rule rule,
        IReadOnlyList<Command> commands,
        RuleSet watching,
        CancellationToken cancellationToken
    )
    {
        Dictionary<Rule, Counterexample> broken = [];
        cancellationToken.ThrowIfCancellationRequested();
        for (var i = 0; i < (IsRace(commands) ? RaceTries : 1) && !broken.ContainsKey(rule); i++)
        {
            var testCase = await budget
                .SpendAsync(() => runner.RunAsync(commands, watching, cancellationToken))
                .ConfigureAwait(false);
            broken = BrokenIn(commands, testCase);
            foreach (var (other, shorter) in broken)
            {
                if (shorter.Commands.Count < _best[other].Commands.Count)
                {
                    _best[other] = shorter;
                }
            }
        }

        return _tried[Key(commands)] = broken;
    }

    /// <summary>Leaves out findings that depend on calls of other sequences; this sequence alone would not show them.</summary>
    private static Dictionary<Rule, Counterexample> BrokenIn(IReadOnlyList<Command> commands, TestCase? testCase) =>
        testCase
            ?.Judge.Failures.Values.Where(finding => finding.Trace.All(testCase.Exchanges.Contains))
            .ToDictionary(
                finding => finding.Rule,
                finding => new Counterexample(commands, testCase, finding).UpToFinding()
            )
        ?? [];

    /// <summary>First only the commands of the calls that show it, then without smaller and smaller parts, then with
    /// simpler commands.</summary>
    private static IEnumerable<IReadOnlyList<Command>> Candidates(Counterexample best)
    {
        var commands = best.Commands;
        var witnesses = best.Finding.Trace.Where(best.TestCase.Exchanges.Contains).Select(it => it.Step).ToHashSet();
        if (witnesses.Count < commands.Count)
        {
            yield return [.. commands.Where((_, step) => witnesses.Contains(step))];
        }

        // Fewer parallel calls make every later run cheaper.
        foreach (var smaller in Smaller(commands, command => command is ParallelCalls))
        {
            yield return smaller;
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

        foreach (var smaller in Smaller(commands, command => command is not ParallelCalls))
        {
            yield return smaller;
        }
    }

    /// <summary>All variants with one of those commands simplified.</summary>
    private static IEnumerable<IReadOnlyList<Command>> Smaller(
        IReadOnlyList<Command> commands,
        Func<Command, bool> which
    )
    {
        for (var step = 0; step < commands.Count; step++)
        {
            foreach (var smaller in which(commands[step]) ? commands[step].Shrink() : [])
            {
                yield return [.. commands.Take(step), smaller, .. commands.Skip(step + 1)];
            }
        }
    }
}
