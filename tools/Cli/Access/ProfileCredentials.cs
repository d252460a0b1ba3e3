using Amazon.Runtime.CredentialManagement;
using LightsailContract.Signing;

namespace LightsailContract.Cli;

/// <summary>The credentials of a profile, of any kind.</summary>
internal sealed class ProfileCredentials(CredentialProfile profile) : ICredentialsProvider
{
    /// <summary>The profile and its kind: <c>profile 'dev' (single sign-on)</c>.</summary>
    public string Name { get; } = $"profile '{profile.Name}' ({KindOf(profile.Options)})";

    /// <exception cref="UsageException">The profile gives no credentials.</exception>
    public async ValueTask<Credentials> GetCredentialsAsync(CancellationToken cancellationToken)
    {
        try
        {
            var source = profile.GetAWSCredentials(new CredentialProfileStoreChain());
            // Some kinds start a process or call a service before they return a task.
            var now = await Task.Run(source.GetCredentialsAsync, cancellationToken)
                .WaitAsync(cancellationToken)
                .ConfigureAwait(false);
            return new Credentials(now.AccessKey, now.SecretKey, now.UseToken ? now.Token : null);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // The SDK has no common exception type here: a missing assembly, a bad file, a failed process.
            var reason = exception.Message.Contains("Assembly AWSSDK.", StringComparison.Ordinal)
                ? "this program cannot sign in that way"
                : OneLine.Of(exception);
            throw new UsageException($"{Name}: {reason}");
        }
    }

    private static string KindOf(CredentialProfileOptions options) =>
        options switch
        {
            { SsoSession: not null } or { SsoStartUrl: not null } or { SsoAccountId: not null } => "single sign-on",
            { WebIdentityTokenFile: not null } => "web identity",
            { RoleArn: not null } => "role",
            { CredentialProcess: not null } => "credential process",
            { AccessKey: not null } => "access key",
            _ => "no access key",
        };
}
