namespace LightsailContract.Signing;

/// <summary>Where services differ in what they want signed.</summary>
public sealed record SigningOptions
{
    /// <summary>What all services but a few take.</summary>
    public static SigningOptions Default { get; } = new();

    /// <summary>Whether <c>.</c>, <c>..</c> and empty segments are resolved before the path is signed.</summary>
    public bool NormalizePath { get; init; } = true;

    /// <summary>Whether the body's hash is sent and signed as <c>x-amz-content-sha256</c>; it is covered in any case.</summary>
    public bool SendBodyHash { get; init; }

    /// <summary>Whether the session token is signed; otherwise it is sent beside the signature.</summary>
    public bool SignSessionToken { get; init; } = true;
}
