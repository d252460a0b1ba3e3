namespace LightsailContract.Runtime.Protocol;

/// <summary>How one service's requests and responses are framed; emitted code makes one for its service.</summary>
public abstract class ContractProtocol
{
    private protected ContractProtocol(ServiceDescription service) => Service = service;

    /// <summary>The names on the wire.</summary>
    public ServiceDescription Service { get; }

    /// <summary>The media type of requests, without parameters.</summary>
    internal abstract string RequestType { get; }

    /// <summary>Whether the request is meant for this service; the operation does not count.</summary>
    internal abstract bool Accepts(ContractRequest request);

    /// <summary>The operation that the request names; null if it names none.</summary>
    internal abstract string? Route(ContractRequest request);

    /// <summary>The error that a response holds.</summary>
    internal ContractException ErrorOf(ContractResponse response, string operation)
    {
        var error = ReadError(response, operation);
        error.Attach(response, RetryAfterHeader.Read(response.Headers));
        return error;
    }

    /// <summary>The response of an error.</summary>
    internal abstract ContractResponse WriteError(ContractException error, string requestId);

    /// <summary>Reads code, message and members of an error.</summary>
    private protected abstract ContractException ReadError(ContractResponse response, string operation);

    /// <summary>The request's id in a response's headers, or null.</summary>
    internal static string? RequestId(ContractResponse response) =>
        response.Headers["x-amzn-requestid"] ?? response.Headers["x-amz-request-id"];

    /// <summary>Who is at fault, if only the status shows it.</summary>
    private protected static ErrorFault FaultOf(int statusCode) =>
        statusCode >= 500 ? ErrorFault.Server : ErrorFault.Client;

    /// <summary>The code of an answer that names none.</summary>
    private protected const string UnknownCode = "UnknownError";
}
