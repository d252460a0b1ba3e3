using LightsailContract.Model;
using LightsailContract.Reader.Parsing.Values;

namespace LightsailContract.Reader.Parsing.Invariants;

/// <summary>Kind <c>sentinel</c>: what is in the place of a value that is not known yet.</summary>
internal sealed class SentinelForm() : InvariantForm("sentinel", "structure", "values", "in", "noDataIn")
{
    public override Invariant? Parse(RuleHeader header, Fields fields)
    {
        var structure = fields.Require("structure")?.AsName();
        var values = fields
            .Require("values")
            ?.NotEmpty()
            .EachNamed((member, value) => new SentinelValue(member, value.AsJson()));
        var promised = fields.Find("in").AsNames();
        var noData = fields.Find("noDataIn").AsNames();
        return structure is null || values is null
            ? null
            : new SentinelInvariant(header, structure, values.Value, promised, noData);
    }
}
