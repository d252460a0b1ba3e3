using LightsailContract.Signing;

namespace LightsailContract.Conformance.Http;

/// <summary>A well-known key pair, for endpoints that need a signature to find the service but do not check it.</summary>
internal sealed class DummyCredentials : ICredentialsProvider
{
    public static readonly DummyCredentials Instance = new();

    private static readonly Credentials Pair = new("AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY");

    public ValueTask<Credentials> GetCredentialsAsync(CancellationToken cancellationToken) => new(Pair);
}
