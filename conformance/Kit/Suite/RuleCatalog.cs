using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Rules.Registry;
using LightsailContract.Reader;

namespace LightsailContract.Conformance.Suite;

/// <summary>Lists the rules of contracts.</summary>
public static class RuleCatalog
{
    /// <summary>All rules of the services, in the order of a report.</summary>
    /// <param name="services">The services.</param>
    public static IReadOnlyList<RuleInfo> Derive(IEnumerable<ServiceResult> services) =>
        [.. services.SelectMany(RuleDerivation.Derive).Select(rule => rule.Info)];

    /// <summary>The globs of <see cref="ConformanceOptions.RuleGlobs"/> that match no rule, as given.</summary>
    /// <param name="rules">All rules.</param>
    /// <param name="globs">The globs.</param>
    public static IReadOnlyList<string> Unknown(IReadOnlyList<RuleInfo> rules, IEnumerable<string> globs) =>
        [.. globs.Where(glob => !rules.Any(new RuleGlobs([glob.TrimStart('!')]).Take))];

    /// <summary>The names of the mutations with which the self-test breaks each rule, by the rule's id.</summary>
    /// <param name="service">The service. The result has all of its rules; a rule without a mutation has an empty list.</param>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> MutationsOf(ServiceResult service)
    {
        ArgumentNullException.ThrowIfNull(service);
        return RuleDerivation
            .Derive(service)
            .ToDictionary(
                rule => rule.Info.Id,
                IReadOnlyList<string> (rule) => [.. rule.Mutants.Select(mutant => mutant.Name)],
                StringComparer.Ordinal
            );
    }
}
