namespace LightsailContract.Signing;

/// <summary>Whether a request is who it says.</summary>
/// <param name="Fault">Why not; <see cref="SignatureFault.None"/> if it is.</param>
/// <param name="AccessKeyId">The key that the request names, if it could be read; proven only without a fault.</param>
public readonly record struct SignatureVerdict(SignatureFault Fault, string? AccessKeyId)
{
    /// <summary>Whether the request is to be served.</summary>
    public bool IsValid => Fault == SignatureFault.None;
}
