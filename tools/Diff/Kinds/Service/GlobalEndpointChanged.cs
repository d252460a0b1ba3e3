using LightsailContract.Diff.Changes;

namespace LightsailContract.Diff.Kinds.Service;

/// <summary>The one host of a service without regions is another one, or comes, or goes.</summary>
public sealed class GlobalEndpointChanged()
    : SettingKind(
        "global-endpoint-changed",
        "The one host of a service without regions is another one, or comes, or goes.",
        new(Severity.Break, Severity.None, Severity.None),
        "globalEndpoint",
        settings => settings.GlobalEndpoint
    );
