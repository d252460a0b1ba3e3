using LightsailContract.Diff.Changes;

namespace LightsailContract.Diff.Kinds.Service;

/// <summary>Signatures name another service.</summary>
public sealed class SigningNameChanged()
    : SettingKind(
        "signing-name-changed",
        "Signatures name another service.",
        Effect.Break with
        {
            Data = Severity.None,
        },
        "signingName",
        settings => settings.SigningName
    );
