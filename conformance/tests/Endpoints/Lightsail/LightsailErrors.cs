namespace LightsailContract.Conformance.Endpoints.Lightsail;

/// <summary>The problems by Lightsail's names and statuses.</summary>
internal static class LightsailErrors
{
    public static WireError Describe(ProblemException problem) =>
        problem.Kind switch
        {
            ProblemKind.UnknownOwner => NotFound($"The bucket {problem.Subject} does not exist."),
            ProblemKind.UnknownKey => NotFound("The access key does not exist."),
            ProblemKind.UnknownRecord => NotFound($"The operation {problem.Subject} does not exist."),
            ProblemKind.OverQuota => Invalid($"The bucket {problem.Subject} has two access keys already."),
            ProblemKind.OwnerExists => Invalid($"The bucket name {problem.Subject} is taken."),
            ProblemKind.OwnerInUse => Invalid($"The bucket {problem.Subject} still has access keys."),
            ProblemKind.InvalidMember => Invalid($"The value of {problem.Subject} is missing or not valid."),
            ProblemKind.Malformed => new("SerializationException", 400, "The request could not be read."),
            ProblemKind.TooLarge => new("RequestEntityTooLargeException", 413, "The request is too large."),
            ProblemKind.WrongMethod => new("UnknownOperationException", 404, "Only POST is served."),
            ProblemKind.WrongContentType => new("SerializationException", 400, "The content type is not supported."),
            ProblemKind.UnknownOperation or ProblemKind.MissingOperation => new(
                "UnknownOperationException",
                400,
                "There is no such operation."
            ),
            ProblemKind.Unsigned => new("MissingAuthenticationTokenException", 400, "The request is not signed."),
            ProblemKind.UnknownSigner => new("UnrecognizedClientException", 400, "The security token is invalid."),
            ProblemKind.WrongSignature => new("InvalidSignatureException", 400, "The signature does not match."),
            ProblemKind.WrongTime => new("InvalidSignatureException", 400, "The signature's time is out of range."),
            ProblemKind.Throttled => new("ThrottlingException", 400, "Rate exceeded"),
            _ => new("ServiceException", 500, "The service failed."),
        };

    private static WireError NotFound(string message) => new("NotFoundException", 400, message);

    private static WireError Invalid(string message) => new("InvalidInputException", 400, message);
}
