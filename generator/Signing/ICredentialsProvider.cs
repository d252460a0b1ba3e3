namespace LightsailContract.Signing;

/// <summary>Where a handler gets the credentials for each request; it may refresh them in between.</summary>
public interface ICredentialsProvider
{
    /// <summary>The credentials to sign the next request with.</summary>
    /// <param name="cancellationToken">Ends the wait.</param>
    ValueTask<Credentials> GetCredentialsAsync(CancellationToken cancellationToken);
}
