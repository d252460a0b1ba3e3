using System.Runtime.ExceptionServices;
using LightsailContract.Conformance.Report;
using LightsailContract.Conformance.Search.Commands;
using LightsailContract.Conformance.Session;

namespace LightsailContract.Conformance.Search;

/// <summary>All sequences on one resource.</summary>
internal sealed class ResourceRun(
    Stage stage,
    ParentPool pool,
    RuleSet rules,
    Scoreboard scoreboard,
    ConformanceOptions options,
    Action<string, double> report
)
{
    // How many races there are for each hundred sequences.
    private const int RacesInHundred = 15;

    // What shortening may take for each random sequence, and at least, in requests.
    private const int ShrinkPerRun = 8;
    private const int ShrinkAtLeast = 600;

    private readonly SequenceRunner _runner = new(stage, pool);
    private readonly ShrinkBudget _shrinking = new(stage.Session, ShrinkAtLeast + (options.Runs * ShrinkPerRun));

    // While their pause lasts, others run.
    private readonly Queue<PausedSequence> _paused = new();

    /// <summary>Why the search ended early, or null.</summary>
    public (EarlyEndReason Reason, string Message)? EndedEarly { get; private set; }

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            await SearchAsync(new SequenceSource(stage.Resource, pool.Size, options.Seed), cancellationToken)
                .ConfigureAwait(false);
            await EndPausedAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (BudgetExhaustedException exception)
        {
            End(EarlyEndReason.Budget, exception.Message);
        }
        catch (EndpointUnusableException exception) when (scoreboard.Checks > 0)
        {
            // What was seen until then was seen.
            End(EarlyEndReason.Endpoint, exception.Message);
        }
        finally
        {
            await BreakOffPausedAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task SearchAsync(SequenceSource source, CancellationToken cancellationToken)
    {
        if (options.Replay.Count > 0)
        {
            var (service, resource) = (stage.Resource.Contract.Service, stage.Resource.Resource.Name);
            var stored = ReplayRunner.SequencesOf(options.Replay, service, resource);
            await RunAllAsync("stored sequences", Plain(stored), cancellationToken).ConfigureAwait(false);
            return;
        }

        var scripted = options.Shard.Index == 1 ? source.Scripted().ToList() : [];
        if (!await RunAllAsync("scripted sequences", Plain(scripted), cancellationToken).ConfigureAwait(false))
        {
            return;
        }

        // What cannot be created cannot be searched; what was seen of it was seen.
        if (
            stage.Resource.Create is not { } create
            || (scripted.Count > 0 && !stage.Support.EverSucceeded(create.Name))
        )
        {
            return;
        }

        var scenarios = source.Scenarios().ToLookup(scenario => scenario.IsRace);
        if (!await RunAllAsync("scenarios", Mine(scenarios[false]), cancellationToken).ConfigureAwait(false))
        {
            return;
        }

        var probes = Mine(
            stage
                .Probes.Values.Where(probe => stage.Resource.Operations.Contains(probe.Operation))
                .Select(source.Probing)
        );
        if (!await RunAllAsync("probes", Plain(probes), cancellationToken).ConfigureAwait(false))
        {
            return;
        }

        var random = Mine(source.Random(options.Runs));
        if (!await RunAllAsync("random sequences", Plain(random), cancellationToken).ConfigureAwait(false))
        {
            return;
        }

        await EndPausedAsync(cancellationToken).ConfigureAwait(false);
        if (rules.All.Any(rule => rule.NeedsRaces))
        {
            var races = Plain(source.Races(Math.Max(6, (options.Runs * RacesInHundred) / 100)));
            await RunAllAsync("races", Mine(scenarios[true].Concat(races)), cancellationToken).ConfigureAwait(false);
        }
    }

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
            if (MayGoOnMeanwhile(sequences[i]))
            {
                if (
                    await _runner.BeginAsync(sequences[i], rules, cancellationToken).ConfigureAwait(false) is { } paused
                )
                {
                    _paused.Enqueue(paused);
                    ThrowIfStopped(_runner.Stopped);
                    continue;
                }
            }
            else if (await RunOnAsync(sequences[i].Commands, cancellationToken).ConfigureAwait(false) is { } scene)
            {
                await TakeInAsync(sequences[i], scene, fraction, cancellationToken).ConfigureAwait(false);
                continue;
            }

            End(
                EarlyEndReason.Parents,
                $"No clean {stage.Resource.ParentNoun} was left: what was created could not be deleted."
            );
            return false;
        }

        return true;
    }

    /// <summary>Whether others may run while it pauses: where more parents cost nothing, and the end of a budget cannot come
    /// before its own.</summary>
    private bool MayGoOnMeanwhile(Sequence sequence) =>
        sequence.Pauses && pool.CanSetAside && options is { IsLoopback: true, Budget: null };

    /// <summary>Runs a sequence; where no other parents can be had, on those of a sequence that pauses, once that is over.</summary>
    private async Task<Scene?> RunOnAsync(IReadOnlyList<Command> commands, CancellationToken cancellationToken)
    {
        try
        {
            var scene = await _runner.RunAsync(commands, rules, cancellationToken).ConfigureAwait(false);
            if (scene is not null || _paused.Count == 0)
            {
                return scene;
            }
        }
        catch (EndpointUnusableException) when (_paused.Count > 0)
        {
            // It may have room for no more parents.
        }

        await EndPausedAsync(cancellationToken).ConfigureAwait(false);
        return await _runner.RunAsync(commands, rules, cancellationToken).ConfigureAwait(false);
    }

    private async Task EndPausedAsync(CancellationToken cancellationToken)
    {
        while (EndedEarly is null && _paused.TryDequeue(out var paused))
        {
            await _runner.EndAsync(paused, rules, goesOn: true, cancellationToken).ConfigureAwait(false);
            await TakeInAsync(paused.Sequence, paused.Scene, 1, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Where the search ended early, what such sequences made is removed, and what they showed counts.</summary>
    private async Task BreakOffPausedAsync(CancellationToken cancellationToken)
    {
        while (_paused.TryDequeue(out var paused))
        {
            await _runner.EndAsync(paused, rules, goesOn: false, cancellationToken).ConfigureAwait(false);
            foreach (var found in scoreboard.Add(paused.Sequence, paused.Scene))
            {
                scoreboard.Break(found.UpToFinding());
            }
        }
    }

    /// <summary>Counts what a sequence showed, and shortens what broke in it for the first time.</summary>
    private async Task TakeInAsync(Sequence sequence, Scene scene, double fraction, CancellationToken cancellationToken)
    {
        var stopped = _runner.Stopped;
        var found = scoreboard.Add(sequence, scene);
        if (found.Count > 0)
        {
            var shortest = await new Shrinker(_runner, rules, _shrinking)
                .ShrinkAsync(
                    found,
                    rule => report($"shortening {rule.Info.Id[(rule.Info.Service.Length + 1)..]}", fraction),
                    cancellationToken
                )
                .ConfigureAwait(false);
            foreach (var each in shortest)
            {
                scoreboard.Break(each);
            }
        }

        ThrowIfStopped(stopped);
    }

    private static void ThrowIfStopped(Exception? stopped)
    {
        if (stopped is not null)
        {
            ExceptionDispatchInfo.Throw(stopped);
        }
    }
}
