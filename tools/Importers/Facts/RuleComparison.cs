using LightsailContract.Model;

namespace LightsailContract.Importers.Facts;

/// <summary>Compares what a document states in sentences with a contract's resources and invariants.</summary>
internal sealed class RuleComparison(Contract contract, DocumentFacts facts)
{
    /// <summary>Each sentence's fact: whether the contract has it.</summary>
    public IEnumerable<Difference> All() =>
        facts
            .Quotas.Select(fact => Quota(fact) with { Aspect = "quota", Line = fact.Line })
            .Concat(facts.Sentinels.Select(fact => Sentinel(fact) with { Aspect = "sentinel", Line = fact.Line }))
            .Concat(
                facts.Visibility.SelectMany(fact =>
                    Visibility(fact).Select(it => it with { Aspect = "visibility", Line = fact.Line })
                )
            )
            .Concat(
                facts.Operations.SelectMany(operation =>
                    Implicit(operation).Select(it => it with { Aspect = "may be left out", Line = operation.Line })
                )
            );

    private Difference Quota(QuotaFact fact)
    {
        var what = $"a quota of {fact.Max} {fact.Of} per {fact.Per}";
        var resource = contract.Resources.FirstOrDefault(resource =>
            resource.Quota?.Per.Contains(fact.Per, StringComparison.OrdinalIgnoreCase) is true
        );
        if (resource is null)
        {
            return Lacking("quota", what);
        }

        var (about, steps) = ($"{resource.Name}.quota", EquatableArray.Of("resources", resource.Name, "quota", "max"));
        return resource.Quota!.Max == fact.Max
            ? Having(about, what) with
            {
                Steps = steps,
            }
            : new Difference(
                about,
                DifferenceKind.Contradicts,
                $"the contract has {resource.Quota.Max}, the document {fact.Max}"
            )
            {
                Steps = steps,
            };
    }

    private Difference Sentinel(SentinelFact fact)
    {
        var json = fact.Value is null ? "null" : $"\"{fact.Value}\"";
        var rule = Sentinels.FirstOrDefault(rule => rule.Values.Contains(new SentinelValue(fact.Member, json)));
        return Found(fact.Member, $"the sentinel {json}", rule);
    }

    private IEnumerable<Difference> Visibility(VisibilityFact fact)
    {
        var rules = contract
            .Invariants.OfType<VisibilityInvariant>()
            .Where(rule => rule.Member.Member == fact.Member)
            .ToList();
        if (fact.OnlyIn is { } only)
        {
            var rule = rules.Find(rule => rule.PresentIn.SequenceEqual([only]));
            yield return Found(fact.Member, $"the rule that only {only} answers it", rule);
        }

        if (fact.NotIn is { } not)
        {
            var rule = rules.Find(rule => rule.AbsentFrom.Contains(not));
            yield return Found(fact.Member, $"the rule that {not} does not answer it", rule);
        }

        if (fact.NoDataIn is { } empty)
        {
            var rule = Sentinels.FirstOrDefault(rule => rule.NoDataIn.Contains(empty));
            yield return Found(fact.Member, $"the rule that {empty} answers it without data", rule);
        }

        var shown = facts.Operations.FirstOrDefault(operation => operation.Name == fact.NotIn)?.Output ?? [];
        if (shown.Any(member => member.Path.EndsWith("." + fact.Member, StringComparison.Ordinal)))
        {
            var about = rules is [var rule, ..] ? rule.Member.ToString() : fact.Member;
            yield return new Difference(
                about,
                DifferenceKind.Contradicts,
                $"the document shows it in the answer of {fact.NotIn} and says that it is not there"
            )
            {
                Steps = rules is [var first, ..] ? Steps(first) : [],
            };
        }
    }

    private IEnumerable<Difference> Implicit(OperationFacts operation)
    {
        var input = contract.FindOperation(operation.Name)?.Input is { } name
            ? contract.FindShape(name) as StructureShape
            : null;
        foreach (var member in operation.Implicit.Select(name => input?.FindMember(name)).OfType<Member>())
        {
            var (about, what) = ($"{input!.Name}.{member.Name}", "that it may be left out");
            yield return (member.Traits.Required ? Lacking(about, what) : Having(about, what)) with
            {
                Steps = EquatableArray.Of("shapes", input.Name, "members", member.Name),
            };
        }
    }

    private IEnumerable<SentinelInvariant> Sentinels => contract.Invariants.OfType<SentinelInvariant>();

    private static Difference Found(string about, string what, Invariant? rule) =>
        rule is null ? Lacking(about, what) : Having(about, what) with { Steps = Steps(rule) };

    private static EquatableArray<string> Steps(Invariant rule) => EquatableArray.Of("invariants", rule.Header.Id);

    private static Difference Having(string about, string what) => new(about, DifferenceKind.Agrees, what);

    private static Difference Lacking(string about, string what) =>
        new(about, DifferenceKind.ContractLacks, $"the contract lacks {what}");
}
