using LightsailContract.Diff.Changes;

namespace LightsailContract.Diff.Kinds.Service;

/// <summary>The host of the service begins with another name.</summary>
public sealed class EndpointPrefixChanged()
    : SettingKind(
        "endpoint-prefix-changed",
        "The host of the service begins with another name.",
        new(Severity.Break, Severity.None, Severity.None),
        "endpointPrefix",
        settings => settings.EndpointPrefix
    );
