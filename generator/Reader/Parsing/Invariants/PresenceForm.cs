using LightsailContract.Model;
using LightsailContract.Reader.Parsing.Values;

namespace LightsailContract.Reader.Parsing.Invariants;

/// <summary>Kind <c>presence</c>: a response has a member.</summary>
internal sealed class PresenceForm() : InvariantForm("presence", "operation", "response")
{
    public override Invariant? Parse(RuleHeader header, Fields fields)
    {
        var operation = fields.Require("operation")?.AsName();
        var response = fields.Require("response")?.AsText();
        return operation is null || response is null ? null : new PresenceInvariant(header, operation, response);
    }
}
