namespace LightsailContract.Conformance.Api;

/// <summary>The endpoint, a parent or the journal cannot be used.</summary>
/// <remarks>The message is one line for the user.</remarks>
public sealed class EndpointUnusableException : Exception
{
    /// <summary>Creates the exception.</summary>
    public EndpointUnusableException(string message, Exception? innerException = null)
        : base(message, innerException) { }
}
