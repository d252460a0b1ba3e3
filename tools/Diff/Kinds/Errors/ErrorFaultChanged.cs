using LightsailContract.Diff.Changes;

namespace LightsailContract.Diff.Kinds.Errors;

/// <summary>Another side is at fault for an error.</summary>
public sealed class ErrorFaultChanged()
    : ErrorKind(
        "error-fault-changed",
        "Another side is at fault for an error.",
        new(Severity.Risk, Severity.Risk, Severity.None),
        "error",
        "side at fault",
        error => error.Fault
    );
