using System.Globalization;
using System.Text;

namespace LightsailContract.Runtime;

/// <summary>An error that a service answered, or that a handler answers with.</summary>
/// <remarks>The text that it prints holds code, status, request id and message, and no modelled member beside them.</remarks>
public class ContractException : Exception
{
    /// <summary>An error.</summary>
    /// <param name="service">The service, as its contract has it.</param>
    /// <param name="errorCode">The code on the wire.</param>
    /// <param name="fault">Who is at fault.</param>
    /// <param name="statusCode">The HTTP status.</param>
    /// <param name="message">The message on the wire, or null where there is none.</param>
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

    /// <summary>The operation that was called, or null where none is known.</summary>
    public string? Operation { get; init; }

    /// <summary>The code on the wire, such as <c>NotFoundException</c>.</summary>
    public string ErrorCode { get; }

    /// <summary>Who is at fault.</summary>
    public ErrorFault Fault { get; }

    /// <summary>The HTTP status that was answered, or that will be.</summary>
    public int StatusCode { get; init; }

    /// <summary>The id under which the service knows the request, or null.</summary>
    public string? RequestId { get; init; }

    /// <summary>The message as it stands on the wire; null where there is none. <see cref="Exception.Message"/> is never null.</summary>
    public string? WireMessage { get; }

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
}
