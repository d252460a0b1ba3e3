namespace LightsailContract.Runtime;

/// <summary>A response that cannot be understood, or that goes beyond a bound. The message never holds a value of it.</summary>
public sealed class ContractResponseException : ContractException
{
    /// <summary>A response that cannot be understood.</summary>
    /// <param name="service">The service, as its contract has it.</param>
    /// <param name="statusCode">The HTTP status.</param>
    /// <param name="message">Why not.</param>
    /// <param name="innerException">What led to it, or null.</param>
    public ContractResponseException(string service, int statusCode, string message, Exception? innerException = null)
        : base(service, "UnreadableResponse", ErrorFault.Server, statusCode, message, innerException) { }
}
