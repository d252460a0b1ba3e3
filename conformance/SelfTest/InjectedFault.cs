using LightsailContract.Conformance.Rules.Registry;
using LightsailContract.Reader;

namespace LightsailContract.Conformance.SelfTest;

/// <summary>A mutation that breaks a rule on purpose.</summary>
/// <param name="RuleId">The id of the rule that detects it, with its service before it.</param>
/// <param name="Kind">The rule's kind.</param>
/// <param name="Number">The number of the mutation in the rule's list, from 1.</param>
/// <param name="Name">What it does, in a few words.</param>
public sealed record InjectedFault(string RuleId, string Kind, int Number, string Name)
{
    /// <summary>All mutations of the services' rules, in the order of a report.</summary>
    /// <param name="services">The services.</param>
    public static IReadOnlyList<InjectedFault> All(IEnumerable<ServiceResult> services) =>
        [
            .. services.SelectMany(service =>
                RuleDerivation
                    .Derive(service)
                    .SelectMany(rule =>
                        rule.Mutants.Select(
                            (mutant, index) => new InjectedFault(rule.Info.Id, rule.Info.Kind, index + 1, mutant.Name)
                        )
                    )
            ),
        ];
}
