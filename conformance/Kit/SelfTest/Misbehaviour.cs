using LightsailContract.Conformance.Rules.Registry;
using LightsailContract.Reader;

namespace LightsailContract.Conformance.SelfTesting;

/// <summary>A way to break a rule on purpose.</summary>
/// <param name="RuleId">The rule that notices, with its service before it.</param>
/// <param name="Kind">The rule's kind.</param>
/// <param name="Number">Which of the rule's ways it is, from 1.</param>
/// <param name="Name">What is done wrong, in a few words.</param>
public sealed record Misbehaviour(string RuleId, string Kind, int Number, string Name)
{
    /// <summary>Every way to break a rule of the services, in the order in which a report shows the rules.</summary>
    /// <param name="services">The services.</param>
    public static IReadOnlyList<Misbehaviour> All(IEnumerable<ServiceResult> services) =>
        [
            .. services.SelectMany(service =>
                RuleDerivation
                    .Derive(service)
                    .SelectMany(rule =>
                        rule.Mutants.Select(
                            (mutant, index) => new Misbehaviour(rule.Info.Id, rule.Info.Kind, index + 1, mutant.Name)
                        )
                    )
            ),
        ];
}
