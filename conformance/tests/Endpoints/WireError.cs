namespace LightsailContract.Conformance.Endpoints;

/// <summary>An error as it goes onto the wire, whatever the protocol.</summary>
/// <param name="Code">The error's name on the wire.</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="Message">What it tells the caller.</param>
public sealed record WireError(string Code, int Status, string Message)
{
    /// <summary>Whether the caller is at fault.</summary>
    public bool IsSender => Status < 500;
}
