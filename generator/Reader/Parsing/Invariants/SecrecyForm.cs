using LightsailContract.Model;
using LightsailContract.Reader.Parsing.Values;

namespace LightsailContract.Reader.Parsing.Invariants;

/// <summary>Kind <c>secrecy</c>: a value once issued never comes back.</summary>
internal sealed class SecrecyForm() : InvariantForm("secrecy", "member")
{
    public override Invariant? Parse(RuleHeader header, Fields fields) =>
        fields.Require("member")?.AsMemberPath() is { } member ? new SecrecyInvariant(header, member) : null;
}
