using LightsailContract.Conformance.Api;

namespace LightsailContract.Conformance.Http;

/// <summary>Ends the run if the endpoint cannot be reached, at the start or several times in a row later.</summary>
internal sealed class ReachabilityGuard(IContractTransport inner) : IContractTransport
{
    private const int FailuresInRow = 9;

    private int _answered;
    private int _inRow;

    public IReadOnlyList<string> Secrets => inner.Secrets;

    /// <summary>Sends a request that only asks whether an outage is over. Its failure does not count.</summary>
    public async Task<WireResponse> AskAsync(WireRequest request, CancellationToken cancellationToken)
    {
        var response = await inner.SendAsync(request, cancellationToken).ConfigureAwait(false);
        Interlocked.Exchange(ref _inRow, 0);
        return response;
    }

    public async Task<WireResponse> SendAsync(WireRequest request, CancellationToken cancellationToken)
    {
        try
        {
            var response = await inner.SendAsync(request, cancellationToken).ConfigureAwait(false);
            Interlocked.Exchange(ref _answered, 1);
            Interlocked.Exchange(ref _inRow, 0);
            return response;
        }
        catch (TransportException exception)
            when (Volatile.Read(ref _answered) == 0
                || (
                    exception.Failure == TransportFailure.Unreachable
                    && Interlocked.Increment(ref _inRow) >= FailuresInRow
                )
            )
        {
            throw new EndpointUnusableException(exception.Message, exception);
        }
    }
}
