namespace LightsailContract.Conformance.Api;

/// <summary>No complete answer came.</summary>
public sealed class TransportException : Exception
{
    /// <summary>Says why.</summary>
    public TransportException(TransportFailure failure, string message, Exception? innerException = null)
        : base(message, innerException) => Failure = failure;

    /// <summary>Why.</summary>
    public TransportFailure Failure { get; }
}

/// <summary>Why no complete answer came.</summary>
public enum TransportFailure
{
    /// <summary>No connection: wrong address, nothing listens, no trust in its certificate.</summary>
    Unreachable,

    /// <summary>None came in time.</summary>
    TimedOut,

    /// <summary>It is larger than the bound.</summary>
    TooLarge,

    /// <summary>It broke off, or is no HTTP.</summary>
    Broken,
}
