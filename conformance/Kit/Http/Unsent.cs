using LightsailContract.Conformance.Api;

namespace LightsailContract.Conformance.Http;

/// <summary>Distinguishes a call that was never sent from one with an indeterminate outcome.</summary>
internal static class Unsent
{
    /// <summary>Whether the call cannot have reached the service; only for calls with
    /// <see cref="SendOptions.AwaitsResponse"/>.</summary>
    public static bool IsProvenBy(Exception exception, CancellationToken cancellationToken) =>
        exception switch
        {
            BudgetExhaustedException => true,
            EndpointUnusableException
            {
                InnerException: TransportException { Failure: TransportFailure.Unreachable }
            } => true,
            OperationCanceledException => cancellationToken.IsCancellationRequested,
            _ => false,
        };
}
