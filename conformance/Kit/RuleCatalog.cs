using LightsailContract.Conformance.Rules.Derivation;
using LightsailContract.Reader;

namespace LightsailContract.Conformance;

/// <summary>The rules that follow from contracts.</summary>
public static class RuleCatalog
{
    /// <summary>Every rule of the services, in the order in which a report shows them.</summary>
    /// <param name="services">The services.</param>
    public static IReadOnlyList<RuleInfo> Derive(IEnumerable<ServiceResult> services) =>
        [.. services.SelectMany(RuleDerivation.Derive).Select(rule => rule.Info)];
}
