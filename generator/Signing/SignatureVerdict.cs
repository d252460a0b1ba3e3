namespace LightsailContract.Signing;

/// <summary>Whether a request is who it says.</summary>
/// <param name="Fault">Why not; <see cref="SignatureFault.None"/> where it is.</param>
/// <param name="AccessKeyId">Whose key the request names, where that could be read; proven only without a fault.</param>
public readonly record struct SignatureVerdict(SignatureFault Fault, string? AccessKeyId)
{
    /// <summary>Whether the request is to be served.</summary>
    public bool IsValid => Fault == SignatureFault.None;
}
