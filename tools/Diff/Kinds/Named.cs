namespace LightsailContract.Diff.Kinds;

/// <summary>Something with words of its own that both contracts have.</summary>
/// <param name="Path">The place.</param>
/// <param name="Subject">What it is called for people.</param>
/// <param name="OldText">The old words.</param>
/// <param name="NewText">The new words.</param>
/// <param name="Old">Why it was deprecated, or null.</param>
/// <param name="New">Why it is deprecated now, or null.</param>
internal sealed record Named(
    IReadOnlyList<string> Path,
    string Subject,
    string? OldText,
    string? NewText,
    Model.Deprecation? Old,
    Model.Deprecation? New
);
