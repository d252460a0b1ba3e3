namespace LightsailContract.Conformance.Api;

/// <summary>There was no complete response.</summary>
public sealed class TransportException : Exception
{
    /// <summary>Creates the exception.</summary>
    public TransportException(TransportFailure failure, string message, Exception? innerException = null)
        : base(message, innerException) => Failure = failure;

    /// <summary>The reason.</summary>
    public TransportFailure Failure { get; }
}

/// <summary>Why there was no complete response.</summary>
public enum TransportFailure
{
    /// <summary>No connection: a wrong address, no server there, or a certificate that is not trusted.</summary>
    Unreachable,

    /// <summary>There was no response in time.</summary>
    TimedOut,

    /// <summary>The response is larger than the bound.</summary>
    TooLarge,

    /// <summary>The response is cut off, or is not HTTP.</summary>
    Broken,
}
