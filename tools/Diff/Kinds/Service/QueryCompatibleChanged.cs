using LightsailContract.Diff.Changes;

namespace LightsailContract.Diff.Kinds.Service;

/// <summary>The service begins or ends to know the error codes of its time with awsQuery.</summary>
public sealed class QueryCompatibleChanged()
    : SettingKind(
        "query-compatible-changed",
        "The service begins or ends to know the error codes of its time with awsQuery.",
        Effect.Risk with
        {
            Data = Severity.None,
        },
        "queryCompatible",
        settings => settings.QueryCompatible
    );
