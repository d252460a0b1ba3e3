using LightsailContract.Model;
using LightsailContract.Reader.Parsing.Values;

namespace LightsailContract.Reader.Parsing.Invariants;

/// <summary>Kind <c>visibility</c>: a member is in some operations' answers and not in others'.</summary>
internal sealed class VisibilityForm() : InvariantForm("visibility", "member", "presentIn", "absentFrom")
{
    public override Invariant? Parse(RuleHeader header, Fields fields)
    {
        var member = fields.Require("member")?.AsMemberPath();
        var presentIn = fields.Find("presentIn").AsNames();
        var absentFrom = fields.Find("absentFrom").AsNames();
        return member is null ? null : new VisibilityInvariant(header, member, presentIn, absentFrom);
    }
}
