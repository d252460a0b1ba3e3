using LightsailContract.Diff.Changes;

namespace LightsailContract.Diff.Kinds.Errors;

/// <summary>Other further HTTP statuses of an error are legal to read.</summary>
public sealed class ErrorOtherStatusesChanged()
    : ErrorKind(
        "error-other-statuses-changed",
        "Other further HTTP statuses of an error are legal to read.",
        new(Severity.Risk, Severity.Risk, Severity.None),
        "httpError",
        "list of further HTTP statuses",
        error => error.OtherHttpStatuses
    );
