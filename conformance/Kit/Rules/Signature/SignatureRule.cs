using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Rules.Probes;

namespace LightsailContract.Conformance.Rules.Signature;

/// <summary>A request whose signature is wrong in one way is refused.</summary>
internal sealed class SignatureRule(RuleInfo info, Probe probe, string mutation)
    : ProbeRule(info, probe, Protocols.Expectation.Refused)
{
    /// <summary>The name of the mutation: <c>unsigned</c>.</summary>
    public string Mutation { get; } = mutation;
}
