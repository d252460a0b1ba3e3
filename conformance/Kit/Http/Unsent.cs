using LightsailContract.Conformance.Api;

namespace LightsailContract.Conformance.Http;

/// <summary>Tells what stops a call before it is sent from what leaves its outcome open.</summary>
internal static class Unsent
{
    /// <summary>Whether nothing of the call can have reached the service; of a call that is waited for once it is sent.</summary>
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
