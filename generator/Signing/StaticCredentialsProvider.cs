namespace LightsailContract.Signing;

/// <summary>Always the same credentials.</summary>
/// <param name="credentials">The credentials.</param>
public sealed class StaticCredentialsProvider(Credentials credentials) : ICredentialsProvider
{
    /// <inheritdoc />
    public ValueTask<Credentials> GetCredentialsAsync(CancellationToken cancellationToken) => new(credentials);
}
