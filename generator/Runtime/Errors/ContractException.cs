using System.Globalization;
using System.Text;

namespace LightsailContract.Runtime;

/// <summary>An error that a service answered, or that a handler answers with.</summary>
/// <remarks>The text that it prints holds code, status, request id and message, and no modelled member beside them.</remarks>
public class ContractException : Exception
{
    private ContractResponse? _response;

    /// <summary>An error.</summary>
    /// <param name="service">The service, as its contract has it.</param>
    /// <param name="errorCode">The code on the wire.</param>
    /// <param name="fault">Who is at fault.</param>
    /// <param name="statusCode">The HTTP status.</param>
    /// <param name="message">The message on the wire, or null if there is none.</param>
    /// <param name="innerException">What led to it, or null.</param>
    public ContractException(
        string service,
        string errorCode,
        ErrorFault fault,
        int statusCode,
        string? message = null,
        Exception? innerException = null
    )
        : base(message ?? $"{service} answered {errorCode}.", innerException)
    {
        Service = service;
        ErrorCode = errorCode;
        Fault = fault;
        StatusCode = statusCode;
        WireMessage = message;
    }

    /// <summary>The service, as its contract has it.</summary>
    public string Service { get; }

    /// <summary>The operation that was called, or null if none is known.</summary>
    public string? Operation { get; init; }

    /// <summary>The code on the wire, such as <c>NotFoundException</c>.</summary>
    public string ErrorCode { get; private set; }

    /// <summary>The code as the response has it, such as <c>com.example#NotFoundException:http://…</c>; null if no response
    /// was read, or if it names no code.</summary>
    public string? RawErrorCode { get; private set; }

    /// <summary>Who is at fault.</summary>
    public ErrorFault Fault { get; }

    /// <summary>The HTTP status that was answered, or that will be.</summary>
    public int StatusCode { get; init; }

    /// <summary>The id under which the service knows the request, or null.</summary>
    public string? RequestId { get; init; }

    /// <summary>The message as it is on the wire; null if there is none. <see cref="Exception.Message"/> is never null.</summary>
    public string? WireMessage { get; }

    /// <summary>The headers of the response; null if no response was read.</summary>
    public ContractHeaders? ResponseHeaders => _response?.Headers;

    /// <summary>How long the service asks to wait before another try, by the header <c>Retry-After</c>; null if it does not
    /// ask.</summary>
    public TimeSpan? RetryAfter { get; private set; }

    /// <summary>The body of the response, as it came; empty if none was read. It can hold secrets, so no message and no printed
    /// text contains it.</summary>
    public ReadOnlyMemory<byte> ReadResponseBody() => _response?.Body ?? default;

    /// <summary>Type, message, code, status and request id, then what led to it and where it was thrown.</summary>
    public override string ToString()
    {
        var request = RequestId is null ? "" : $", request {RequestId}";
        var text = new StringBuilder().Append(
            CultureInfo.InvariantCulture,
            $"{GetType()}: {Message} ({ErrorCode}, HTTP {StatusCode}{request})"
        );
        if (InnerException is not null)
        {
            text.Append("\n ---> ").Append(InnerException).Append("\n   --- end of inner exception ---");
        }

        return StackTrace is null ? text.ToString() : text.Append('\n').Append(StackTrace).ToString();
    }

    /// <summary>Keeps the response that the error was read from.</summary>
    internal void Attach(ContractResponse response, TimeSpan? retryAfter) =>
        (_response, RetryAfter) = (response, retryAfter);

    /// <summary>Keeps the code as the response has it.</summary>
    internal void Attach(string? rawErrorCode) => RawErrorCode = rawErrorCode;

    /// <summary>Takes the code that a query-compatible service names beside the error's type.</summary>
    internal void Rename(string errorCode) => ErrorCode = errorCode;
}
