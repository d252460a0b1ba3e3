using LightsailContract.Conformance.Rules.Envelope;
using LightsailContract.Conformance.Rules.ErrorShape;
using LightsailContract.Conformance.Rules.Input;
using LightsailContract.Conformance.Rules.Lifecycle;
using LightsailContract.Conformance.Rules.MalformedRequests;
using LightsailContract.Conformance.Rules.ResponseShape;
using LightsailContract.Conformance.Rules.Signature;
using LightsailContract.Reader;

namespace LightsailContract.Conformance.Rules.Registry;

/// <summary>All rules of a service, in the order in which a report shows them.</summary>
internal static class RuleDerivation
{
    private static readonly IRuleFactory[] Derivers =
    [
        new InvariantKinds(),
        new LifecycleRules(),
        new ResponseShapeRules(),
        new ErrorShapeRules(),
        new InputRules(),
        new LegalInputRules(),
        new OptionalInputRules(),
        new EnvelopeRules(),
        new MalformedRequestRules(),
        new SignatureRules(),
    ];

    public static IReadOnlyList<Rule> Derive(ServiceResult service)
    {
        var context = new DerivationContext(service);
        return [.. Derivers.SelectMany(deriver => deriver.Derive(context))];
    }
}
