namespace LightsailContract.Conformance.Endpoints.Iam;

/// <summary>The problems by IAM's names and statuses.</summary>
internal static class IamErrors
{
    public static WireError Describe(ProblemException problem) =>
        problem.Kind switch
        {
            ProblemKind.UnknownOwner => NoSuchEntity($"The user with name {problem.Subject} cannot be found."),
            ProblemKind.UnknownKey => NoSuchEntity($"The Access Key with id {problem.Subject} cannot be found."),
            ProblemKind.OverQuota => new("LimitExceeded", 409, "Cannot exceed quota for AccessKeysPerUser: 2"),
            ProblemKind.OwnerExists => new("EntityAlreadyExists", 409, $"User {problem.Subject} already exists."),
            ProblemKind.OwnerInUse => new("DeleteConflict", 409, "The user still has access keys."),
            ProblemKind.InvalidMember => Invalid($"The value of {problem.Subject} is missing or not valid."),
            ProblemKind.NoImplicitOwner => Invalid("A user name is needed: the caller's key belongs to no user."),
            ProblemKind.Malformed => new("MalformedInput", 400, "The request could not be read."),
            ProblemKind.TooLarge => new("RequestEntityTooLarge", 413, "The request is too large."),
            ProblemKind.WrongMethod => new("InvalidAction", 400, "Only POST is served."),
            ProblemKind.WrongContentType => new("MalformedInput", 400, "The content type is not supported."),
            ProblemKind.UnknownOperation => new("InvalidAction", 400, "There is no such action in this version."),
            ProblemKind.MissingOperation => new("MissingAction", 400, "The request names no action."),
            ProblemKind.Unsigned => new("MissingAuthenticationToken", 403, "The request is not signed."),
            ProblemKind.UnknownSigner => new("InvalidClientTokenId", 403, "The security token is invalid."),
            ProblemKind.WrongSignature => new("SignatureDoesNotMatch", 403, "The signature does not match."),
            ProblemKind.WrongTime => new("SignatureDoesNotMatch", 403, "The signature's time is out of range."),
            ProblemKind.Throttled => new("Throttling", 400, "Rate exceeded"),
            _ => new("ServiceFailure", 500, "The service failed."),
        };

    private static WireError NoSuchEntity(string message) => new("NoSuchEntity", 404, message);

    private static WireError Invalid(string message) => new("ValidationError", 400, message);
}
