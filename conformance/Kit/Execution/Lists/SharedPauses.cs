namespace LightsailContract.Conformance.Execution.Lists;

/// <summary>Runs several sequences that pause together. One runs at a time; once all of them pause, one wait serves all.</summary>
/// <param name="clock">The clock.</param>
/// <param name="longest">How long all pauses together may be.</param>
internal sealed class SharedPauses(TimeProvider clock, TimeSpan longest)
{
    private readonly DateTimeOffset _end = clock.GetUtcNow() + longest;
    private readonly List<(DateTimeOffset Until, TaskCompletionSource<bool> Resume)> _paused = [];
    private TaskCompletionSource _turn = new();

    /// <summary>Pauses the sequence that runs until that time; false if the time for pauses does not suffice.</summary>
    public Task<bool> UntilAsync(DateTimeOffset time)
    {
        if (time <= clock.GetUtcNow())
        {
            return Task.FromResult(true);
        }

        var resume = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
        _paused.Add((time, resume));
        _turn.SetResult();
        return resume.Task;
    }

    /// <summary>Runs all sequences to their end.</summary>
    public async Task RunAsync(IEnumerable<Func<Task>> sequences, CancellationToken cancellationToken)
    {
        var running = new List<Task>();
        foreach (var sequence in sequences)
        {
            await TurnAsync(() => running.Add(RunAsync(sequence))).ConfigureAwait(false);
        }

        while (_paused.Count > 0)
        {
            var paused = _paused.ToList();
            _paused.Clear();
            var until = paused.Max(each => each.Until);
            var isOver = until > _end || !await WaitAsync(until, cancellationToken).ConfigureAwait(false);
            foreach (var (_, resume) in paused)
            {
                await TurnAsync(() => resume.SetResult(!isOver)).ConfigureAwait(false);
            }
        }

        await Task.WhenAll(running).ConfigureAwait(false);
    }

    private async Task RunAsync(Func<Task> sequence)
    {
        try
        {
            await sequence().ConfigureAwait(false);
        }
        finally
        {
            _turn.SetResult();
        }
    }

    /// <summary>Lets one sequence run until it pauses or ends.</summary>
    private Task TurnAsync(Action begin)
    {
        _turn = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var turn = _turn.Task;
        begin();
        return turn;
    }

    private async Task<bool> WaitAsync(DateTimeOffset until, CancellationToken cancellationToken)
    {
        try
        {
            var left = until - clock.GetUtcNow();
            await Task.Delay(left > TimeSpan.Zero ? left : TimeSpan.Zero, clock, cancellationToken)
                .ConfigureAwait(false);
            return true;
        }
        catch (OperationCanceledException)
        {
            // Each sequence deletes what it created.
            return false;
        }
    }
}

/// <summary>A sequence ends early, because there is no time left to pause.</summary>
internal sealed class PausesUsedUpException() : Exception("The time for pauses is used up.");
