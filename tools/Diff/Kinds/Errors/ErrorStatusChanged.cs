using LightsailContract.Diff.Changes;

namespace LightsailContract.Diff.Kinds.Errors;

/// <summary>An error is written with another HTTP status.</summary>
public sealed class ErrorStatusChanged()
    : ErrorKind(
        "error-status-changed",
        "An error is written with another HTTP status.",
        Effect.Risk,
        "httpError",
        "HTTP status",
        error => error.HttpStatus
    );
