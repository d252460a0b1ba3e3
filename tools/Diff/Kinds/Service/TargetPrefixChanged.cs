using LightsailContract.Diff.Changes;

namespace LightsailContract.Diff.Kinds.Service;

/// <summary>Requests name the operation behind another prefix.</summary>
public sealed class TargetPrefixChanged()
    : SettingKind(
        "target-prefix-changed",
        "Requests name the operation behind another prefix.",
        Effect.Break with
        {
            Data = Severity.None,
        },
        "targetPrefix",
        settings => settings.TargetPrefix
    );
