namespace LightsailContract.Runtime;

/// <summary>An error that any operation may answer and none declares.</summary>
/// <param name="Code">The code on the wire.</param>
/// <param name="Fault">Who is at fault.</param>
/// <param name="StatusCode">The HTTP status that is written.</param>
/// <param name="Role">What it says.</param>
public sealed record CommonError(string Code, ErrorFault Fault, int StatusCode, CommonErrorRole Role)
{
    /// <summary>What is answered if the contract names no error for it.</summary>
    internal static CommonError Default(CommonErrorRole role) =>
        role switch
        {
            CommonErrorRole.Serialization => new("SerializationException", ErrorFault.Client, 400, role),
            CommonErrorRole.Validation => new("ValidationException", ErrorFault.Client, 400, role),
            CommonErrorRole.UnknownOperation => new("UnknownOperationException", ErrorFault.Client, 404, role),
            CommonErrorRole.Throttling => new("ThrottlingException", ErrorFault.Client, 429, role),
            CommonErrorRole.Signature => new("InvalidSignatureException", ErrorFault.Client, 403, role),
            CommonErrorRole.TooLarge => new("RequestEntityTooLargeException", ErrorFault.Client, 413, role),
            _ => new("InternalFailure", ErrorFault.Server, 500, role),
        };
}

/// <summary>What a common error says.</summary>
public enum CommonErrorRole
{
    /// <summary>None of the others.</summary>
    Other,

    /// <summary>The request cannot be read.</summary>
    Serialization,

    /// <summary>A member breaks a constraint.</summary>
    Validation,

    /// <summary>There is no such operation.</summary>
    UnknownOperation,

    /// <summary>Too many calls; try again later.</summary>
    Throttling,

    /// <summary>The signature is missing, wrong or out of date.</summary>
    Signature,

    /// <summary>The service failed.</summary>
    Internal,

    /// <summary>The request is larger than the service takes.</summary>
    TooLarge,
}
