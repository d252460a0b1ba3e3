using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Protocols;
using LightsailContract.Conformance.Resources;

namespace LightsailContract.Conformance.Http;

/// <summary>Tells the failure of one call from an outage of the service: after a failure it sends a call that succeeded
/// before. If that fails, too, it waits until the outage is over.</summary>
internal sealed class OutageWatch(TimeProvider clock)
{
    // A service that is away for longer is judged like one that fails.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan FirstDelay = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan LongestDelay = TimeSpan.FromSeconds(5);

    private readonly Lock _gate = new();
    private readonly List<string> _outages = [];
    private Task<bool> _running = Task.FromResult(false);
    private Call? _sound;
    private TimeSpan _waited;
    private (DateTimeOffset From, DateTimeOffset To) _last;

    /// <summary>The outages so far, as text.</summary>
    public IReadOnlyList<string> Outages => _outages;

    /// <summary>Remembers a call that succeeds and changes nothing.</summary>
    public void Note(Exchange exchange)
    {
        if (exchange is { Succeeded: true, Call: { Purpose: Purpose.List, Probe: null } })
        {
            _sound = exchange.Call;
        }
    }

    /// <summary>Whether a failed call was part of an outage. Then the outage is over.</summary>
    /// <param name="failed">The failed call.</param>
    /// <param name="send">Sends a call once.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<bool> ExplainsAsync(
        Exchange failed,
        Func<Call, Task<Exchange>> send,
        CancellationToken cancellationToken
    )
    {
        if (_sound is not { } sound)
        {
            return false;
        }

        try
        {
            Task<bool> running;
            lock (_gate)
            {
                // A parallel call may have waited for the same outage, or may be waiting.
                if (failed.SentAt <= _last.To && failed.AnsweredAt >= _last.From)
                {
                    return true;
                }

                running = _running = _running.IsCompleted
                    ? Task.Run(() => WaitAsync(failed, sound, send, cancellationToken), cancellationToken)
                    : _running;
            }

            return await running.ConfigureAwait(false);
        }
        catch (Exception exception)
            when (exception is OperationCanceledException or EndpointUnusableException or BudgetExhaustedException)
        {
            // The failed call was sent, and must be recorded. The next call ends the run.
            return false;
        }
    }

    private async Task<bool> WaitAsync(
        Exchange failed,
        Call sound,
        Func<Call, Task<Exchange>> send,
        CancellationToken cancellationToken
    )
    {
        var delay = FirstDelay;
        for (var failures = 0; _waited < Longest; failures++)
        {
            var answer = await send(sound).ConfigureAwait(false);
            if (!IsDown(answer))
            {
                if (failures > 0)
                {
                    _last = (failed.SentAt, clock.GetUtcNow());
                }

                // A single failure may be chance.
                if (failures > 1)
                {
                    Add(failed);
                }

                return failures > 0;
            }

            var asked = RetryAfter.Of(answer.Response);
            var wait = asked > delay ? asked.Value : delay;
            wait = wait < LongestDelay ? wait : LongestDelay;
            await Task.Delay(wait, clock, cancellationToken).ConfigureAwait(false);
            _waited += wait;
            delay *= 2;
        }

        return false;
    }

    private void Add(Exchange failed)
    {
        var what = failed.Response is { } response
            ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"HTTP {response.Status}")
            : "no response";
        var length = (_last.To - _last.From).TotalSeconds;
        _outages.Add(
            string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{what} for about {length:0.#} s")
        );
    }

    /// <summary>Whether a response is one of a service that is away.</summary>
    public static bool IsDown(Exchange exchange) =>
        exchange.ServiceFailed || exchange.Parsed is ParsedResponse.Nothing { Cause: TransportFailure.Unreachable };
}
