using LightsailContract.Reader;

namespace LightsailContract.Conformance.Rules.Derivation;

/// <summary>All rules of a service, in the order in which a report shows them.</summary>
internal static class RuleDerivation
{
    private static readonly IRuleDeriver[] Derivers =
    [
        new InvariantDeriver(),
        new LifecycleDeriver(),
        new ResponseShapeDeriver(),
        new ErrorShapeDeriver(),
        new InputDeriver(),
        new ProtocolDeriver(),
        new SignatureDeriver(),
    ];

    public static IReadOnlyList<Rule> Derive(ServiceResult service)
    {
        var context = new DerivationContext(service);
        return [.. Derivers.SelectMany(deriver => deriver.Derive(context))];
    }
}
