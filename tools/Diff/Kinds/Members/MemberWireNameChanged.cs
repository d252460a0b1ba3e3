using LightsailContract.Diff.Changes;
using LightsailContract.Diff.Comparison;

namespace LightsailContract.Diff.Kinds.Members;

/// <summary>A member has another name on the wire.</summary>
public sealed class MemberWireNameChanged()
    : MemberKind("member-wire-name-changed", "A member has another name on the wire.", Effect.Break, null, "")
{
    private protected override string? Describe(ServicePair pair, MemberPair member) =>
        member.Old.Name == member.New.Name
        && (member.Old.Traits.JsonName, member.Old.Traits.XmlName)
            != (member.New.Traits.JsonName, member.New.Traits.XmlName)
            ? $"its name on the wire {Values.Changed(pair.OldFacts.WireName(member.Old), pair.NewFacts.WireName(member.New))}"
            : null;

    // A protocol uses one of the names for JSON and XML only.
    private protected override Effect EffectAt(ServicePair pair, MemberPair member) =>
        pair.OldFacts.WireName(member.Old) == pair.NewFacts.WireName(member.New) ? Effect.None : InInput;
}
