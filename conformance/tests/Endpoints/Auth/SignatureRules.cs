namespace LightsailContract.Conformance.Endpoints.Auth;

/// <summary>What is verified of a signature; the defaults verify all.</summary>
/// <param name="AccessKeyId">The account's own key.</param>
/// <param name="Secret">Its secret; never part of the text form.</param>
public sealed record SignatureRules(string AccessKeyId, string Secret)
{
    /// <summary>Whether signatures are looked at.</summary>
    public bool AreChecked { get; init; } = true;

    /// <summary>Whether any access key id signs for the account.</summary>
    public bool AcceptAnyKey { get; init; }

    /// <summary>The region that a signature's scope names.</summary>
    public string Region { get; init; } = "us-east-1";

    /// <summary>How far a signature's time may lie in the past.</summary>
    public TimeSpan MaxAge { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>How far a signature's time may lie in the future.</summary>
    public TimeSpan MaxLead { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>Whether a request without a signature is served.</summary>
    public bool AcceptUnsigned { get; init; }

    /// <summary>Whether the scope's region, from the request, is the endpoint's.</summary>
    public Func<string, string, bool> IsRegion { get; init; } = (expected, given) => given == expected;

    /// <summary>Whether the scope's service, from the request, is the one called.</summary>
    public Func<string, string, bool> IsService { get; init; } = (expected, given) => given == expected;

    /// <summary>Whether a signature from the request equals the one computed.</summary>
    public Func<string, string, bool> IsSame { get; init; } = (expected, given) => given == expected;

    /// <summary>The hashes of the body that a signature may stand on, given the body's own.</summary>
    public Func<Exchange, string, IEnumerable<string>> BodyHashes { get; init; } = (_, actual) => [actual];

    /// <summary>The values of X-Amz-Target that a signature may stand on, given the request's.</summary>
    public Func<Exchange, string, IEnumerable<string>> Targets { get; init; } = (_, actual) => [actual];

    /// <inheritdoc />
    public override string ToString() => $"signed by {AccessKeyId} in {Region}";
}
