using LightsailContract.Diff.Changes;

namespace LightsailContract.Diff.Kinds.Service;

/// <summary>The documents of the service have another namespace.</summary>
public sealed class XmlNamespaceChanged()
    : SettingKind(
        "xml-namespace-changed",
        "The documents of the service have another namespace.",
        Effect.Risk,
        "xmlNamespace",
        settings => settings.XmlNamespace
    );
