using Amazon.Runtime.CredentialManagement;
using LightsailContract.Signing;

namespace LightsailContract.Cli;

/// <summary>The usual places of AWS credentials: the environment, then a profile of the configuration files.</summary>
/// <remarks>Instance metadata is not used: a test must not use a machine's role without being told to.</remarks>
internal sealed class CredentialChain(Terminal terminal)
{
    private const string NoSuchProfile = "the AWS configuration files have no such profile";

    // A process or a token service that does not answer must not hold up a run.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>The credentials for requests to an endpoint.</summary>
    /// <param name="profile">The profile of <c>--profile</c>, or null.</param>
    /// <param name="endpoint">The endpoint. On this machine, requests go unsigned if there are no credentials.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    /// <returns>The credentials; null for requests without a signature.</returns>
    /// <exception cref="UsageException">There are none, and the endpoint needs them; or --profile names no profile.</exception>
    public async Task<ICredentialsProvider?> FindAsync(
        string? profile,
        Uri endpoint,
        CancellationToken cancellationToken
    )
    {
        if (profile is null && FromEnvironment() is { } pair)
        {
            return new StaticCredentialsProvider(pair);
        }

        var name = profile ?? Given("AWS_PROFILE");
        if (Read(name ?? "default") is not { } found)
        {
            return name is null ? Without(endpoint, "there are no AWS credentials", isSilent: true)
                : profile is not null ? throw new UsageException($"--profile '{name}': {NoSuchProfile}.")
                : Without(endpoint, $"AWS_PROFILE '{name}': {NoSuchProfile}");
        }

        var provider = new ProfileCredentials(found);
        try
        {
            await provider
                .GetCredentialsAsync(cancellationToken)
                .AsTask()
                .WaitAsync(Patience, cancellationToken)
                .ConfigureAwait(false);
            return provider;
        }
        catch (UsageException exception)
        {
            return Without(endpoint, exception.Message.TrimEnd('.'));
        }
        catch (TimeoutException)
        {
            return Without(endpoint, $"{provider.Name}: it gave no credentials within {Patience.TotalSeconds} s");
        }
    }

    private ICredentialsProvider? Without(Uri endpoint, string reason, bool isSilent = false)
    {
        if (!endpoint.IsLoopback)
        {
            throw new UsageException(
                $"{endpoint} is not on this machine and needs credentials, but {reason}. Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY (and AWS_SESSION_TOKEN); 'aws configure export-credentials --format env' prints them for any profile."
            );
        }

        if (!isSilent)
        {
            terminal.WriteError($"warning: requests are not signed: {reason}.");
        }

        return null;
    }

    private static CredentialProfile? Read(string name)
    {
        try
        {
            return new CredentialProfileStoreChain().TryGetProfile(name, out var profile) ? profile : null;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // The files belong to the user and to other programs: anything may be in them.
            throw new UsageException($"the AWS configuration files cannot be read: {OneLine.Of(exception)}");
        }
    }

    private Credentials? FromEnvironment() =>
        Given("AWS_ACCESS_KEY_ID") is { } id && Given("AWS_SECRET_ACCESS_KEY") is { } secret
            ? new Credentials(id, secret, Given("AWS_SESSION_TOKEN"))
            : null;

    private string? Given(string variable) => terminal.Variable(variable) is { Length: > 0 } value ? value : null;
}
