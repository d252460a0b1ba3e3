using LightsailContract.Diff.Changes;
using LightsailContract.Model;

namespace LightsailContract.Diff.Kinds.Service;

/// <summary>The service has another protocol.</summary>
public sealed class ProtocolChanged()
    : SettingKind(
        "protocol-changed",
        "The service has another protocol.",
        Effect.Break,
        "protocol",
        settings => ProtocolFacts.For(settings.Protocol).Name
    );
