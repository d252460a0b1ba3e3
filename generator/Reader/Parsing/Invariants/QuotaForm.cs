using LightsailContract.Model;
using LightsailContract.Reader.Parsing.Values;

namespace LightsailContract.Reader.Parsing.Invariants;

/// <summary>Kind <c>quota</c>: at most so many exist at once.</summary>
internal sealed class QuotaForm() : InvariantForm("quota", "resource")
{
    public override Invariant? Parse(RuleHeader header, Fields fields) =>
        fields.Require("resource")?.AsName() is { } resource ? new QuotaInvariant(header, resource) : null;
}
