using LightsailContract.Diff.Changes;

namespace LightsailContract.Diff.Kinds.Service;

/// <summary>The version of the API has another name; awsQuery sends it.</summary>
public sealed class ApiVersionChanged()
    : SettingKind(
        "api-version-changed",
        "The version of the API has another name; awsQuery sends it.",
        Effect.Risk with
        {
            Data = Severity.None,
        },
        "apiVersion",
        settings => settings.ApiVersion
    );
