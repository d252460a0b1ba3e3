namespace LightsailContract.Conformance.Execution.Lists;

/// <summary>Waits while reads may lag behind writes. After waits without effect, later waits are shorter.</summary>
/// <param name="settle">How long a read may lag behind a write.</param>
/// <param name="clock">The clock.</param>
/// <param name="lists">Other waits that also show whether reads lag, or null.</param>
internal sealed class ConsistencyWait(TimeSpan settle, TimeProvider clock, ConsistencyWait? lists = null)
{
    // At an endpoint that sometimes lags, a few waits may be useless.
    private const int Patience = 2;

    // At an endpoint that never lagged, one more and shorter wait is enough.
    private const int SecondWait = 8;

    private static readonly TimeSpan FirstDelay = TimeSpan.FromMilliseconds(10);
    private static readonly TimeSpan LongestDelay = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan ShortSettle = TimeSpan.FromMilliseconds(200);

    private int _inVain;
    private bool _showedLate;

    /// <summary>How long the next wait may be.</summary>
    public TimeSpan Bound =>
        _inVain == 0 ? settle
        : !Lags ? (_inVain == 1 ? settle / SecondWait : TimeSpan.Zero)
        : _inVain < Patience || settle < ShortSettle ? settle
        : ShortSettle;

    private bool Lags => _showedLate || lists?.Lags == true;

    /// <summary>Begins to wait for one effect.</summary>
    public Attempt Begin() => new(this, clock);

    /// <summary>One wait for one effect.</summary>
    internal sealed class Attempt(ConsistencyWait all, TimeProvider clock)
    {
        private readonly long _began = clock.GetTimestamp();
        private readonly TimeSpan _bound = all.Bound;
        private TimeSpan _delay = FirstDelay;

        /// <summary>Waits a little; false if the time is over.</summary>
        public async Task<bool> AgainAsync(CancellationToken cancellationToken)
        {
            var left = _bound - clock.GetElapsedTime(_began);
            if (left <= TimeSpan.Zero)
            {
                all._inVain += _bound > TimeSpan.Zero ? 1 : 0;
                return false;
            }

            await Task.Delay(_delay < left ? _delay : left, clock, cancellationToken).ConfigureAwait(false);
            _delay = _delay * 2 < LongestDelay ? _delay * 2 : LongestDelay;
            return true;
        }

        /// <summary>Notes that the effect is visible, and whether that took longer than one delay.</summary>
        public void Showed() => all._showedLate |= _delay > FirstDelay;
    }
}
