using LightsailContract.Model;
using LightsailContract.Reader.Parsing.ShapeTraits;
using LightsailContract.Reader.Parsing.Values;

namespace LightsailContract.Reader.Parsing.Invariants;

/// <summary>Kind <c>echo</c>: a response member equals a request member.</summary>
internal sealed class EchoForm() : InvariantForm("echo", "operation", "request", "response", "whenPresent")
{
    public override Invariant? Parse(RuleHeader header, Fields fields)
    {
        var operation = fields.Require("operation")?.AsName();
        var request = fields.Require("request")?.AsText();
        var response = fields.Require("response")?.AsText();
        var whenPresent = TraitsParser.Flag(fields, "whenPresent");
        return operation is null || request is null || response is null
            ? null
            : new EchoInvariant(header, operation, request, response, whenPresent);
    }
}
