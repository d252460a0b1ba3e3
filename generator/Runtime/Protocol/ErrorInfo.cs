namespace LightsailContract.Runtime.Protocol;

/// <summary>What a response says of an error beside the error's own members.</summary>
/// <param name="Code">The code on the wire.</param>
/// <param name="Fault">Who is at fault, as far as status and protocol tell.</param>
/// <param name="StatusCode">The HTTP status.</param>
/// <param name="Message">The message, or null if there is none.</param>
/// <param name="RequestId">The id under which the service knows the request, or null.</param>
/// <param name="Operation">The operation that was called.</param>
public readonly record struct ErrorInfo(
    string Code,
    ErrorFault Fault,
    int StatusCode,
    string? Message,
    string? RequestId,
    string Operation
);
