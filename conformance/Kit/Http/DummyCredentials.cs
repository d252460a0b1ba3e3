using LightsailContract.Signing;

namespace LightsailContract.Conformance.Http;

/// <summary>The pair that endpoints which route by a signature's scope, but check none, are fed with.</summary>
internal sealed class DummyCredentials : ICredentialsProvider
{
    public static readonly DummyCredentials Instance = new();

    private static readonly Credentials Pair = new("AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY");

    public ValueTask<Credentials> GetCredentialsAsync(CancellationToken cancellationToken) => new(Pair);
}
