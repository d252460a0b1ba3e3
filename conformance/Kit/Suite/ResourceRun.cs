using System.Runtime.ExceptionServices;
using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Execution.Cases;
using LightsailContract.Conformance.Execution.Commands;
using LightsailContract.Conformance.Execution.Parents;
using LightsailContract.Conformance.Execution.Running;
using LightsailContract.Conformance.Generation;
using LightsailContract.Conformance.Http;
using LightsailContract.Conformance.Rules.Probes;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Suite;

/// <summary>Runs all sequences of one resource.</summary>
internal sealed class ResourceRun(
    RunContext context,
    ParentPool pool,
    RuleSet rules,
    RuleStatistics scoreboard,
    ConformanceOptions options,
    Action<string, double> report
)
{
    // The number of sequences with parallel calls for each hundred random sequences.
    private const int RacesInHundred = 15;

    // After so many responses, none of which could be read, others will be no different.
    private const int UnreadableThatCount = 5;

    // The requests that shrinking may use: for each random sequence, and at least.
    private const int ShrinkPerRun = 8;
    private const int ShrinkAtLeast = 600;

    private readonly SequenceRunner _runner = new(context, pool);
    private readonly LastLook _lastLook = new(context, pool, rules);
    private readonly ShrinkBudget _shrinking = new(context.Session, ShrinkAtLeast + (options.Runs * ShrinkPerRun));

    /// <summary>Why the search ended early, or null.</summary>
    public (EarlyEndReason Reason, string Message)? EndedEarly { get; private set; }

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            await SearchAsync(new SequenceSource(context.Resource, pool.Size, options.Seed), cancellationToken)
                .ConfigureAwait(false);
            await LookAgainAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (BudgetExhaustedException exception)
        {
            End(EarlyEndReason.Budget, exception.Message);
        }
        catch (EndpointUnusableException exception) when (scoreboard.Checks > 0)
        {
            // The checks so far count.
            End(EarlyEndReason.Endpoint, exception.Message);
        }
    }

    /// <summary>Judges what late effects might have explained. What it finds is not shrunk: that would take a wait for each
    /// shorter sequence.</summary>
    private async Task LookAgainAsync(CancellationToken cancellationToken)
    {
        if (EndedEarly is not null || !_lastLook.IsNeeded)
        {
            return;
        }

        report("checking late responses again", 0);
        var (ran, stopped) = await _lastLook.RunAsync(cancellationToken).ConfigureAwait(false);
        foreach (var (sequence, testCase) in ran)
        {
            foreach (var found in scoreboard.Add(sequence, testCase))
            {
                scoreboard.Add(found);
            }
        }

        if (stopped is not null)
        {
            ExceptionDispatchInfo.Throw(stopped);
        }
    }

    private async Task SearchAsync(SequenceSource source, CancellationToken cancellationToken)
    {
        if (options.Replay.Count > 0)
        {
            var (service, resource) = (context.Resource.Contract.Service, context.Resource.Resource.Name);
            var stored = StoredSequences.ForResource(options.Replay, service, resource);
            await RunAllAsync("stored sequences", Plain(stored), cancellationToken).ConfigureAwait(false);
            return;
        }

        var scripted = options.Shard.Index == 1 ? source.Scripted().ToList() : [];
        if (!await RunAllAsync("scripted sequences", Plain(scripted), cancellationToken).ConfigureAwait(false))
        {
            return;
        }

        // If nothing can be created, other sequences show nothing new.
        if (
            context.Resource.Create is not { } create
            || (scripted.Count > 0 && !context.Support.EverSucceeded(create.Name))
        )
        {
            return;
        }

        var scenarios = source.Scenarios().ToLookup(scenario => scenario.IsRace);
        if (!await RunAllAsync("scenarios", Mine(scenarios[false]), cancellationToken).ConfigureAwait(false))
        {
            return;
        }

        var probes = context
            .Probes.Values.Where(probe => context.Resource.Operations.Contains(probe.Operation))
            .ToLookup(probe => probe.InFirstShard);
        IEnumerable<Probe> mine = [.. Mine(probes[false]), .. options.Shard.Index == 1 ? probes[true] : []];
        if (!await RunAllAsync("probes", Plain(mine.Select(source.Probing)), cancellationToken).ConfigureAwait(false))
        {
            return;
        }

        var random = Mine(source.Random(options.Runs));
        if (!await RunAllAsync("random sequences", Plain(random), cancellationToken).ConfigureAwait(false))
        {
            return;
        }

        if (rules.All.Any(rule => rule.NeedsParallelCalls))
        {
            var races = Plain(source.ParallelSequences(Math.Max(6, (options.Runs * RacesInHundred) / 100)));
            await RunAllAsync("parallel calls", Mine(scenarios[true].Concat(races)), cancellationToken)
                .ConfigureAwait(false);
        }
    }

    /// <summary>The operation without which nothing can be checked, if no response of it could be read.</summary>
    private Operation? FindUnreadable() =>
        new[] { context.Resource.Create, context.Resource.List }
            .OfType<Operation>()
            .FirstOrDefault(operation => context.Support.IsUnreadable(operation.Name, UnreadableThatCount));

    private void End(EarlyEndReason reason, string message) => EndedEarly = (reason, message);

    private List<T> Mine<T>(IEnumerable<T> sequences) =>
        [.. sequences.Where((_, number) => options.Shard.Takes(number))];

    private static List<Sequence> Plain(IEnumerable<IReadOnlyList<Command>> sequences) =>
        [.. sequences.Select(commands => new Sequence(commands))];

    private async Task<bool> RunAllAsync(string phase, List<Sequence> sequences, CancellationToken cancellationToken)
    {
        for (var i = 0; i < sequences.Count; i++)
        {
            var fraction = (double)i / sequences.Count;
            report(phase, fraction);
            if (
                await _runner.RunAsync(sequences[i].Commands, rules, cancellationToken).ConfigureAwait(false)
                is not { } testCase
            )
            {
                End(
                    EarlyEndReason.Parents,
                    $"No {context.Resource.ParentNoun} is left that is known to be empty: {_runner.WhyNotEmpty}"
                );
                return false;
            }

            await TakeInAsync(sequences[i], testCase, fraction, cancellationToken).ConfigureAwait(false);
            if (FindUnreadable() is { } operation)
            {
                End(
                    EarlyEndReason.Endpoint,
                    $"No response of {operation.Name} could be read as {string.Join(" or ", context.Session.Protocol.MediaTypes)}. The first one cannot be read: {context.Support.FirstUnreadable(operation.Name)}"
                );
                return false;
            }
        }

        return true;
    }

    /// <summary>Counts the checks of a sequence, and shrinks it for the rules that it broke for the first time.</summary>
    private async Task TakeInAsync(
        Sequence sequence,
        TestCase testCase,
        double fraction,
        CancellationToken cancellationToken
    )
    {
        var stopped = _runner.Stopped;
        _lastLook.Note(sequence, context.Waits.TakeNotes());
        var found = scoreboard.Add(sequence, testCase);
        if (found.Count > 0)
        {
            var shortest = await new Shrinker(_runner, rules, _shrinking)
                .ShrinkAsync(
                    found,
                    rule => report($"shrinking {rule.Info.Id[(rule.Info.Service.Length + 1)..]}", fraction),
                    cancellationToken
                )
                .ConfigureAwait(false);
            foreach (var each in shortest)
            {
                scoreboard.Add(each);
            }

            // What the shorter sequences met is no more than what this one met.
            context.Waits.NoteJudged(context.Waits.TakeNotes().Unjudged);
        }

        if (stopped is not null)
        {
            ExceptionDispatchInfo.Throw(stopped);
        }
    }
}
