using Amazon.Runtime;
using Amazon.Runtime.CredentialManagement;
using LightsailContract.Signing;

namespace LightsailContract.Cli;

/// <summary>The usual places of AWS credentials: the environment, then a profile of the configuration files.</summary>
/// <remarks>Instance metadata is not used: a test must not use a machine's role without being told to.</remarks>
internal static class CredentialChain
{
    /// <summary>The user's credentials, or null if there are none.</summary>
    /// <param name="profile">The profile that the user named, or null.</param>
    /// <param name="variable">The environment.</param>
    /// <exception cref="UsageException">A profile was asked for and is not there, or cannot be used.</exception>
    public static ICredentialsProvider? Find(string? profile, Func<string, string?> variable)
    {
        if (profile is null && FromEnvironment(variable) is { } pair)
        {
            return new StaticCredentialsProvider(pair);
        }

        var name = profile ?? variable("AWS_PROFILE");
        var chain = new CredentialProfileStoreChain();
        if (chain.TryGetAWSCredentials(name ?? "default", out var found))
        {
            return new ProfileCredentialsProvider(found);
        }

        return name is null
            ? null
            : throw new UsageException(
                $"profile '{name}': the AWS configuration files have no such profile, or it has no credentials."
            );
    }

    private static Credentials? FromEnvironment(Func<string, string?> variable) =>
        variable("AWS_ACCESS_KEY_ID") is { Length: > 0 } id
        && variable("AWS_SECRET_ACCESS_KEY") is { Length: > 0 } secret
            ? new Credentials(id, secret, variable("AWS_SESSION_TOKEN"))
            : null;

    private sealed class ProfileCredentialsProvider(AWSCredentials credentials) : ICredentialsProvider
    {
        public async ValueTask<Credentials> GetCredentialsAsync(CancellationToken cancellationToken)
        {
            try
            {
                var now = await credentials.GetCredentialsAsync().WaitAsync(cancellationToken).ConfigureAwait(false);
                return new Credentials(now.AccessKey, now.SecretKey, now.UseToken ? now.Token : null);
            }
            catch (AmazonClientException exception)
            {
                throw new UsageException($"cannot get the credentials of the profile: {exception.Message}");
            }
        }
    }
}
