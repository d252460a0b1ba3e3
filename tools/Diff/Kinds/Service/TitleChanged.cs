using LightsailContract.Diff.Changes;

namespace LightsailContract.Diff.Kinds.Service;

/// <summary>The service has another name for people.</summary>
public sealed class TitleChanged()
    : SettingKind(
        "title-changed",
        "The service has another name for people.",
        Effect.None,
        "title",
        settings => settings.Title
    );
