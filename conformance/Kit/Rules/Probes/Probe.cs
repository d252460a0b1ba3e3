using LightsailContract.Conformance.Http;
using LightsailContract.Conformance.Resources;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Rules.Probes;

/// <summary>A call that a rule sends on purpose, mostly an invalid one. Its variants have other values for the same
/// purpose.</summary>
internal sealed record Probe
{
    /// <summary>The id of the rule that sends it.</summary>
    public required string Id { get; init; }

    /// <summary>The operation that it calls.</summary>
    public required Operation Operation { get; init; }

    /// <summary>How often a probe is sent if the service fails, to exclude failures by chance.</summary>
    public const int MaxAttempts = 3;

    public required int Variants { get; init; }

    /// <summary>Whether the first shard sends it: the verdict depends on other probes of that kind.</summary>
    public bool InFirstShard { get; init; }

    /// <summary>Whether it is sent when the quota is used up, so that a creation makes nothing.</summary>
    public bool NeedsFullParent { get; init; }

    /// <summary>Makes a variant for a test case; null if the test case has nothing to make it from.</summary>
    public required Func<ProbeContext, int, PreparedProbe?> Prepare { get; init; }
}

/// <summary>A probe ready to be sent.</summary>
/// <param name="Call">The call, as the rules see it.</param>
/// <param name="Options">How it is sent.</param>
internal sealed record PreparedProbe(Call Call, SendOptions Options)
{
    /// <summary>Makes the call that takes back what the probe created against expectation; null if it created nothing.</summary>
    public Func<Exchange, Call?> Undo { get; init; } = _ => null;
}
