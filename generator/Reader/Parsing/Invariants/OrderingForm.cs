using LightsailContract.Model;
using LightsailContract.Reader.Parsing.Values;

namespace LightsailContract.Reader.Parsing.Invariants;

/// <summary>Kind <c>ordering</c>: one timestamp is not after another.</summary>
internal sealed class OrderingForm() : InvariantForm("ordering", "structure", "earlier", "later")
{
    public override Invariant? Parse(RuleHeader header, Fields fields)
    {
        var structure = fields.Require("structure")?.AsName();
        var earlier = fields.Require("earlier")?.AsName();
        var later = fields.Require("later")?.AsName();
        return structure is null || earlier is null || later is null
            ? null
            : new OrderingInvariant(header, structure, earlier, later);
    }
}
