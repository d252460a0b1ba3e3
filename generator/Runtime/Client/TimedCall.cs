namespace LightsailContract.Runtime;

/// <summary>Holds a whole call to one timeout: <see cref="HttpClient.Timeout"/> ends with the headers where only these are
/// waited for, and a body may take for ever.</summary>
internal static class TimedCall
{
    /// <summary>Makes a call; it ends as HttpClient's own calls do if the time runs out or the caller gives up.</summary>
    /// <exception cref="TaskCanceledException">The time ran out, with a <see cref="TimeoutException"/> inside; or the caller
    /// gave up.</exception>
    public static async Task<T> RunAsync<T>(
        TimeSpan timeout,
        Func<CancellationToken, Task<T>> call,
        CancellationToken cancellationToken
    )
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        deadline.CancelAfter(timeout);
        try
        {
            return await call(deadline.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException error) when (cancellationToken.IsCancellationRequested)
        {
            throw new TaskCanceledException(error.Message, error, cancellationToken);
        }
        catch (OperationCanceledException error)
            when (deadline.IsCancellationRequested && error.InnerException is not TimeoutException)
        {
            throw new TaskCanceledException(
                $"The call ended because the HttpClient's timeout of {timeout.TotalSeconds:0.###} seconds ran out.",
                new TimeoutException(error.Message, error),
                deadline.Token
            );
        }
    }
}
