namespace LightsailContract.Conformance.Execution.Lists;

/// <summary>Waits while reads may lag behind writes. After waits without effect, later waits are shorter.</summary>
/// <param name="settle">How long a read may lag behind a write.</param>
/// <param name="clock">The clock.</param>
/// <param name="lists">Other waits that also show whether reads lag, or null.</param>
/// <param name="budget">The time that all waits of a run share; null for no bound.</param>
internal sealed class ConsistencyWait(
    TimeSpan settle,
    TimeProvider clock,
    ConsistencyWait? lists = null,
    WaitBudget? budget = null
)
{
    // At an endpoint that sometimes lags, a few waits may be useless.
    private const int Patience = 2;

    // At an endpoint that never lagged, one more and shorter wait is enough.
    private const int SecondWait = 8;

    private static readonly TimeSpan FirstDelay = TimeSpan.FromMilliseconds(10);
    private static readonly TimeSpan LongestDelay = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan ShortSettle = TimeSpan.FromMilliseconds(200);

    private int _inVain;
    private TimeSpan? _late;

    private WaitBudget? Budget { get; } = budget;

    /// <summary>How long the next wait may be.</summary>
    public TimeSpan Bound
    {
        get
        {
            var bound =
                _inVain == 0 ? settle
                : !Lags ? (_inVain == 1 ? settle / SecondWait : TimeSpan.Zero)
                : _inVain < Patience || settle < Learned ? settle
                : Learned;
            return Budget is null || bound < Budget.Left ? bound : Budget.Left;
        }
    }

    /// <summary>Whether any effect was seen late. Then one that is not seen yet proves nothing before the settle time is
    /// over.</summary>
    public bool Lags => _late is not null || lists?.Lags == true;

    // Twice as long as the longest lag so far, as far as that is known.
    private TimeSpan Learned =>
        (2 * (_late ?? lists?._late ?? TimeSpan.Zero)) is var twice && twice > ShortSettle ? twice : ShortSettle;

    /// <summary>Begins to wait for one effect.</summary>
    public Attempt Begin() => new(this, clock);

    /// <summary>One wait for one effect.</summary>
    internal sealed class Attempt(ConsistencyWait all, TimeProvider clock)
    {
        private readonly long _began = clock.GetTimestamp();
        private readonly TimeSpan _bound = all.Bound;
        private TimeSpan _delay = FirstDelay;
        private bool _isOver;

        /// <summary>Decides what to do with a response.</summary>
        /// <param name="seen">What the response shows.</param>
        /// <param name="cancellationToken">Ends the wait.</param>
        /// <returns>What to do; after <see cref="LateDecision.AskAgain"/> the wait before the next call is over.</returns>
        public async Task<LateDecision> DecideAsync(SeenEffect seen, CancellationToken cancellationToken)
        {
            switch (seen)
            {
                case SeenEffect.Visible:
                    Showed();
                    return LateDecision.Judge;
                case SeenEffect.Contradicted:
                    GiveUp();
                    return LateDecision.Judge;
                case SeenEffect.MayBeLate when await AgainAsync(cancellationToken).ConfigureAwait(false):
                    return LateDecision.AskAgain;
                // At an endpoint that was never seen late, a response is judged after the wait.
                case SeenEffect.MayBeLate when all.Lags:
                    return LateDecision.LeaveOpen;
                default:
                    return LateDecision.Judge;
            }
        }

        /// <summary>Waits a little; false if the time is over.</summary>
        private async Task<bool> AgainAsync(CancellationToken cancellationToken)
        {
            var left = _bound - clock.GetElapsedTime(_began);
            if (left <= TimeSpan.Zero)
            {
                GiveUp();
                return false;
            }

            var delay = _delay < left ? _delay : left;
            await Task.Delay(delay, clock, cancellationToken).ConfigureAwait(false);
            all.Budget?.Spend(delay);
            _delay = _delay * 2 < LongestDelay ? _delay * 2 : LongestDelay;
            return true;
        }

        /// <summary>Notes that the effect is visible, and whether that took longer than one delay.</summary>
        private void Showed()
        {
            if (_delay > FirstDelay)
            {
                var late = clock.GetElapsedTime(_began);
                all._late = all._late is { } before && before > late ? before : late;
                all.Budget?.NoteLate(late);
            }
        }

        /// <summary>Notes that the wait is over without an effect.</summary>
        private void GiveUp()
        {
            all._inVain += _delay > FirstDelay && !_isOver ? 1 : 0;
            _isOver = true;
        }
    }
}
