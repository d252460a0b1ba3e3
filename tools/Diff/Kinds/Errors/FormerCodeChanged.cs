using LightsailContract.Diff.Changes;

namespace LightsailContract.Diff.Kinds.Errors;

/// <summary>The code that an error had in the time of awsQuery is another one.</summary>
public sealed class FormerCodeChanged()
    : ErrorKind(
        "former-code-changed",
        "The code that an error had in the time of awsQuery is another one.",
        new(Severity.Risk, Severity.Risk, Severity.None),
        "awsQueryError",
        "former code",
        error => error.FormerCode
    );
