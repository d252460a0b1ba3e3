using LightsailContract.Conformance.Execution.Cases;
using LightsailContract.Conformance.Execution.Commands;
using LightsailContract.Conformance.Execution.Lists;
using LightsailContract.Conformance.Execution.Parents;
using LightsailContract.Conformance.Execution.Running;
using LightsailContract.Conformance.Generation;

namespace LightsailContract.Conformance.Suite;

/// <summary>Runs sequences again that met late effects. Each call is sent only when all earlier changes must be visible, so
/// that no late effect can explain the response. Each sequence has its own parents if the run may create some; then all of
/// them share the pauses.</summary>
internal sealed class LastLook(RunContext context, ParentPool pool, RuleSet rules)
{
    // The pauses together are at most that many settle times.
    private const int Settles = 5;

    private const int MostSequences = 24;

    private readonly List<(Sequence Sequence, LateNotes Late)> _late = [];

    /// <summary>Whether any response may have been late.</summary>
    public bool IsNeeded => _late.Count > 0;

    /// <summary>Notes what a sequence met.</summary>
    public void Note(Sequence sequence, LateNotes late)
    {
        // Parallel calls cannot wait for one another.
        if (late.Kinds.Count > 0 && !sequence.IsRace)
        {
            _late.Add((sequence, late));
        }
    }

    /// <summary>Runs the sequences.</summary>
    /// <returns>Each sequence that ran, the shortest first; the exception that stopped one, or null.</returns>
    public async Task<(IReadOnlyList<(Sequence, TestCase)> Ran, Exception? Stopped)> RunAsync(
        CancellationToken cancellationToken
    )
    {
        var ran = new List<(Sequence, TestCase)>();
        Exception? stopped = null;
        var pauses = new SharedPauses(context.Session.Clock, context.Reader.Longest * Settles);
        foreach (var batch in await BatchesAsync(cancellationToken).ConfigureAwait(false))
        {
            await pauses
                .RunAsync(batch.Select(each => (Func<Task>)(() => LookAsync(each))), cancellationToken)
                .ConfigureAwait(false);
            if (stopped is not null)
            {
                break;
            }
        }

        return (ran, stopped);

        async Task LookAsync(Look look)
        {
            var runner = new SequenceRunner(context, pool);
            var testCase = new TestCase(context, look.Parents, rules) { Pauses = pauses };
            await runner.RunAsync(look.Sequence.Commands, testCase, cancellationToken).ConfigureAwait(false);
            ran.Add((look.Sequence, testCase));
            if (runner.Stopped is null)
            {
                context.Waits.NoteJudged(look.Unjudged);
            }
            else if (runner.Stopped is not PausesUsedUpException)
            {
                stopped ??= runner.Stopped;
            }
        }
    }

    /// <summary>The sequences that run together. Without parents of its own each one runs alone.</summary>
    private async Task<IReadOnlyList<IReadOnlyList<Look>>> BatchesAsync(CancellationToken cancellationToken)
    {
        var (together, alone) = (new List<Look>(), new List<IReadOnlyList<Look>>());
        foreach (var (sequence, late) in Choose())
        {
            if (await pool.MakeOwnAsync(cancellationToken).ConfigureAwait(false) is { } own)
            {
                together.Add(new Look(sequence, late.Unjudged, own));
            }
            else if (together.Count == 0 && await pool.TakeAsync(cancellationToken).ConfigureAwait(false) is { } shared)
            {
                alone.Add([new Look(sequence, late.Unjudged, shared)]);
            }
        }

        return together.Count > 0 ? [together] : alone;
    }

    /// <summary>A short sequence for each kind of late response, then others with responses that were not judged. Sequences
    /// with a probe come last: they are many, and a late effect mostly hides what calls do to entries.</summary>
    private IEnumerable<(Sequence Sequence, LateNotes Late)> Choose()
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        var shortestFirst = _late
            .OrderBy(each => each.Sequence.Commands.Any(command => command is SendProbe))
            .ThenBy(each => each.Sequence.Commands.Count)
            .ToList();
        var first = shortestFirst.Where(each => each.Late.Kinds.Where(known.Add).ToList().Count > 0).ToList();
        return first
            .Concat(shortestFirst.Except(first).Where(each => each.Late.Unjudged > 0))
            .Take(MostSequences)
            .OrderBy(each => each.Sequence.Commands.Count);
    }

    private sealed record Look(Sequence Sequence, int Unjudged, IReadOnlyList<Resources.ParentRef> Parents);
}
