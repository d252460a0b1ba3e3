using LightsailContract.Model;

namespace LightsailContract.Importers.Facts;

/// <summary>Compares what a document states in sentences with a contract's resources and invariants.</summary>
internal sealed class RuleComparison(Contract contract, DocumentFacts facts)
{
    public IEnumerable<Difference> Differences() =>
        facts
            .Quotas.Select(Quota)
            .Concat(facts.Sentinels.Select(Sentinel))
            .Concat(facts.Visibility.SelectMany(Visibility))
            .Concat(facts.Operations.SelectMany(Implicit))
            .OfType<Difference>();

    private Difference? Quota(QuotaFact fact)
    {
        var resource = contract.Resources.FirstOrDefault(resource =>
            resource.Quota?.Per.Contains(fact.Per, StringComparison.OrdinalIgnoreCase) is true
        );
        return resource is null ? Lacking("quota", $"a quota of {fact.Max} {fact.Of} per {fact.Per}")
            : resource.Quota!.Max == fact.Max ? null
            : new Difference(
                $"{resource.Name}.quota",
                DifferenceKind.Contradicts,
                $"the contract has {resource.Quota.Max}, the document {fact.Max}"
            );
    }

    private Difference? Sentinel(SentinelFact fact)
    {
        var json = fact.Value is null ? "null" : $"\"{fact.Value}\"";
        return Sentinels.Any(rule => rule.Values.Contains(new SentinelValue(fact.Member, json)))
            ? null
            : Lacking(fact.Member, $"the sentinel {json}");
    }

    private IEnumerable<Difference?> Visibility(VisibilityFact fact)
    {
        var rules = contract
            .Invariants.OfType<VisibilityInvariant>()
            .Where(rule => rule.Member.Member == fact.Member)
            .ToList();
        if (fact.OnlyIn is { } only && !rules.Exists(rule => rule.PresentIn.SequenceEqual([only])))
        {
            yield return Lacking(fact.Member, $"the rule that only {only} answers it");
        }

        if (fact.NotIn is { } not && !rules.Exists(rule => rule.AbsentFrom.Contains(not)))
        {
            yield return Lacking(fact.Member, $"the rule that {not} does not answer it");
        }

        if (fact.NoDataIn is { } empty && !Sentinels.Any(rule => rule.NoDataIn.Contains(empty)))
        {
            yield return Lacking(fact.Member, $"the rule that {empty} answers it without data");
        }

        var shown = facts.Operations.FirstOrDefault(operation => operation.Name == fact.NotIn)?.Output ?? [];
        if (shown.Any(member => member.Path.EndsWith("." + fact.Member, StringComparison.Ordinal)))
        {
            var about = rules is [var rule, ..] ? rule.Member.ToString() : fact.Member;
            yield return new Difference(
                about,
                DifferenceKind.Contradicts,
                $"the document shows it in the answer of {fact.NotIn} and says that it is not there"
            );
        }
    }

    private IEnumerable<Difference?> Implicit(OperationFacts operation)
    {
        var input = contract.FindOperation(operation.Name)?.Input is { } name
            ? contract.FindShape(name) as StructureShape
            : null;
        return operation
            .Implicit.Where(member => input?.FindMember(member)?.Traits.Required is true)
            .Select(member => Lacking($"{input!.Name}.{member}", "that it may be left out"));
    }

    private IEnumerable<SentinelInvariant> Sentinels => contract.Invariants.OfType<SentinelInvariant>();

    private static Difference Lacking(string about, string what) =>
        new(about, DifferenceKind.ContractLacks, $"the contract lacks {what}");
}
