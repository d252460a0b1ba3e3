using LightsailContract.Conformance.Resources;
using LightsailContract.Conformance.Rules;
using LightsailContract.Conformance.Rules.Probes;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Execution.Cases;

/// <summary>The rules that check a sequence, by the operation that they concern.</summary>
internal sealed class RuleSet
{
    private readonly Dictionary<string, Rule[]> _byOperation;
    private readonly Dictionary<ResourceModel, Rule[]> _byResource = [];

    /// <param name="rules">The rules.</param>
    /// <param name="judged">The operations that are checked; a rule that names none concerns all of them.</param>
    public RuleSet(IReadOnlyCollection<Rule> rules, IEnumerable<string> judged)
    {
        All = rules;
        _byOperation = judged.ToDictionary(
            operation => operation,
            operation =>
                rules
                    .Where(rule =>
                        rule.Info.Operations.Count == 0
                        || rule.Info.Operations.Contains(operation)
                        // Its probe may have changed what another operation shows.
                        || rule is IProbingRule
                    )
                    .ToArray(),
            StringComparer.Ordinal
        );
    }

    public IReadOnlyCollection<Rule> All { get; }

    /// <summary>The rule with that id, or null.</summary>
    public Rule? Find(string id) => All.FirstOrDefault(rule => rule.Info.Id == id);

    /// <summary>The same with some of the rules only.</summary>
    public RuleSet Only(IReadOnlyCollection<Rule> some) => new(some, _byOperation.Keys);

    /// <summary>The rules that concern any operation of the resource; they also check its lists and parallel calls.</summary>
    public IReadOnlyList<Rule> ApplicableTo(ResourceModel resource)
    {
        if (!_byResource.TryGetValue(resource, out var selected))
        {
            _byResource[resource] = selected = Select(resource);
        }

        return selected;
    }

    /// <summary>The rule that sends that probe, or null.</summary>
    public Rule? Probing(string id) =>
        All.FirstOrDefault(rule => rule is IProbingRule probing && probing.Probe.Id == id);

    public IReadOnlyList<Rule> ApplicableTo(Operation operation) =>
        _byOperation.TryGetValue(operation.Name, out var rules) ? rules : [];

    private Rule[] Select(ResourceModel resource)
    {
        var operations = resource.Operations.Select(operation => operation.Name).ToHashSet(StringComparer.Ordinal);
        return [.. All.Where(rule => rule.Info.Operations.Count == 0 || rule.Info.Operations.Any(operations.Contains))];
    }
}
