using LightsailContract.Model;
using LightsailContract.Reader.Parsing.Values;

namespace LightsailContract.Reader.Parsing.Invariants;

/// <summary>Kind <c>stability</c>: a stored value does not change between reads.</summary>
internal sealed class StabilityForm() : InvariantForm("stability", "resource", "members")
{
    public override Invariant? Parse(RuleHeader header, Fields fields)
    {
        var resource = fields.Require("resource")?.AsName();
        var members = (fields.Require("members")?.NotEmpty()).AsMemberPaths();
        return resource is null ? null : new StabilityInvariant(header, resource, members);
    }
}
