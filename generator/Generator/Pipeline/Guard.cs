namespace LightsailContract.Generator;

/// <summary>Keeps a defect of ours from taking the compilation down.</summary>
internal static class Guard
{
    /// <summary>The result of <paramref name="work"/>, or what <paramref name="otherwise"/> makes of its exception.</summary>
    /// <exception cref="OperationCanceledException">The run is cancelled.</exception>
    public static T Run<T>(Func<T> work, Func<Exception, T> otherwise, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            return work();
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            return otherwise(error);
        }
    }
}
