using LightsailContract.Model;
using LightsailContract.Reader.Parsing.Values;

namespace LightsailContract.Reader.Parsing.Invariants;

/// <summary>Kind <c>uniqueness</c>: a value is issued once, ever.</summary>
internal sealed class UniquenessForm() : InvariantForm("uniqueness", "member", "operation")
{
    public override Invariant? Parse(RuleHeader header, Fields fields)
    {
        var member = fields.Require("member")?.AsMemberPath();
        var operation = fields.Require("operation")?.AsName();
        return member is null || operation is null ? null : new UniquenessInvariant(header, member, operation);
    }
}
