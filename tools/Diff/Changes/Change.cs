using LightsailContract.Model;

namespace LightsailContract.Diff.Changes;

/// <summary>One difference between two contracts.</summary>
/// <param name="Kind">What kind of difference.</param>
/// <param name="Service">The service.</param>
/// <param name="Path">The place in the contract, steps joined by slashes: <c>shapes/AccessKey/members/status/target</c>.</param>
/// <param name="Subject">What changed, for people: <c>AccessKey.status</c>.</param>
/// <param name="Message">What changed about it: <c>is required now</c>.</param>
/// <param name="Severities">Whom it breaks.</param>
/// <param name="Old">The place in the old files, or null if there are none.</param>
/// <param name="New">The place in the new files, or null if there are none.</param>
public sealed record Change(
    ChangeKind Kind,
    string Service,
    string Path,
    string Subject,
    string Message,
    Severities Severities,
    SourceLocation? Old,
    SourceLocation? New
)
{
    /// <summary>The place in the old contract; it differs if the thing has another name now.</summary>
    public string OldPath { get; init; } = Path;

    /// <summary>The types and members of the emitted C# that it concerns.</summary>
    public IReadOnlyList<string> Emitted { get; init; } = [];

    /// <summary>The gravest severity.</summary>
    public Severity Worst => Severities.Worst;
}
