using LightsailContract.Diff.Changes;

namespace LightsailContract.Diff.Kinds.Errors;

/// <summary>An error has another code on the wire.</summary>
public sealed class ErrorCodeChanged()
    : ErrorKind(
        "error-code-changed",
        "An error has another code on the wire.",
        Effect.Break,
        "awsQueryError",
        "code",
        error => error.Code
    );
