using LightsailContract.Diff.Changes;

namespace LightsailContract.Diff.Kinds.Service;

/// <summary>Patterns are of the whole value now, or match anywhere now.</summary>
public sealed class PatternReadingChanged()
    : SettingKind(
        "pattern-reading-changed",
        "Patterns are of the whole value now, or match anywhere now.",
        Effect.Risk,
        "patterns",
        settings => settings.WholePatterns ? "whole" : "anywhere"
    );
