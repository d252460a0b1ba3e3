using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Rules.Registry;
using LightsailContract.Reader;

namespace LightsailContract.Conformance.Suite;

/// <summary>The rules that follow from contracts.</summary>
public static class RuleCatalog
{
    /// <summary>Every rule of the services, in the order in which a report shows them.</summary>
    /// <param name="services">The services.</param>
    public static IReadOnlyList<RuleInfo> Derive(IEnumerable<ServiceResult> services) =>
        [.. services.SelectMany(RuleDerivation.Derive).Select(rule => rule.Info)];

    /// <summary>The globs of <see cref="ConformanceOptions.RuleGlobs"/> that fit no rule, as they were given.</summary>
    /// <param name="rules">Every rule that there is.</param>
    /// <param name="globs">The globs.</param>
    public static IReadOnlyList<string> Unknown(IReadOnlyList<RuleInfo> rules, IEnumerable<string> globs) =>
        [.. globs.Where(glob => !rules.Any(new RuleGlobs([glob.TrimStart('!')]).Take))];

    /// <summary>What the self-test does wrong to see each rule fail, in a few words each, by the rule's id.</summary>
    /// <param name="service">The service; none of its rules is absent, and one that nothing breaks has none.</param>
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
