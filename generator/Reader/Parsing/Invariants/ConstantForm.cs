using LightsailContract.Model;
using LightsailContract.Reader.Parsing.ShapeTraits;
using LightsailContract.Reader.Parsing.Values;

namespace LightsailContract.Reader.Parsing.Invariants;

/// <summary>Kind <c>constant</c>: a response member has one value, or any other.</summary>
internal sealed class ConstantForm() : InvariantForm("constant", "operation", "response", "value", "not", "whenPresent")
{
    public override Invariant? Parse(RuleHeader header, Fields fields)
    {
        var operation = fields.Require("operation")?.AsName();
        var response = fields.Require("response")?.AsText();
        var value = fields.Require("value")?.AsJson();
        var whenPresent = TraitsParser.Flag(fields, "whenPresent");
        return operation is null || response is null || value is null
            ? null
            : new ConstantInvariant(header, operation, response, value, whenPresent)
            {
                IsNegated = TraitsParser.Flag(fields, "not"),
            };
    }
}
