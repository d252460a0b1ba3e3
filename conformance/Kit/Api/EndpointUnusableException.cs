namespace LightsailContract.Conformance.Api;

/// <summary>The run cannot begin: the endpoint is not there, or what was named cannot be used.</summary>
/// <remarks>The message is one line for the user.</remarks>
public sealed class EndpointUnusableException : Exception
{
    /// <summary>Says why.</summary>
    public EndpointUnusableException(string message, Exception? innerException = null)
        : base(message, innerException) { }
}
