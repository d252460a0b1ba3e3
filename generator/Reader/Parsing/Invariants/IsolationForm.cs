using LightsailContract.Model;
using LightsailContract.Reader.Parsing.Values;

namespace LightsailContract.Reader.Parsing.Invariants;

/// <summary>Kind <c>isolation</c>: what is done to one touches no other.</summary>
internal sealed class IsolationForm() : InvariantForm("isolation", "resource")
{
    public override Invariant? Parse(RuleHeader header, Fields fields) =>
        fields.Require("resource")?.AsName() is { } resource ? new IsolationInvariant(header, resource) : null;
}
