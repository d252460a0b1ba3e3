using LightsailContract.Importers.Facts;
using LightsailContract.Model;

namespace LightsailContract.Importers.Tests.Facts;

/// <summary>The paths of a contract that a document speaks of.</summary>
internal static class Spoken
{
    /// <summary>What it speaks of by name; <paramref name="shapes"/> adds the shapes of members that it gives a type.</summary>
    public static HashSet<string> Paths(Contract contract, DocumentFacts facts, bool shapes)
    {
        var paths = new HashSet<string>(StringComparer.Ordinal);
        foreach (var said in facts.Operations)
        {
            var operation = contract.FindOperation(said.Name)!;
            paths.UnionWith(said.Errors.Append(operation.Name));
            paths.UnionWith(said.Errors.IsEmpty ? [] : [$"{operation.Name}.errors"]);
            Members(contract, operation.Input, said.Input, shapes, paths);
            Members(contract, operation.Output, said.Output, shapes, paths);
        }

        foreach (var structure in facts.Structures)
        {
            Members(contract, structure.Name, structure.Members, shapes, paths);
        }

        paths.UnionWith(facts.Sentinels.SelectMany(sentinel => Sentinels(contract, sentinel.Member)));
        return paths;
    }

    /// <summary>A sentence names a member alone; the contract's rule knows whose it is.</summary>
    private static IEnumerable<string> Sentinels(Contract contract, string member) =>
        contract
            .Invariants.OfType<SentinelInvariant>()
            .Where(rule => rule.Values.Any(value => value.Member == member))
            .Select(rule => $"{rule.Structure}.{member}");

    private static void Members(
        Contract contract,
        string? structure,
        EquatableArray<MemberFact> facts,
        bool shapes,
        HashSet<string> paths
    )
    {
        if (structure is null)
        {
            return;
        }

        paths.Add(structure);
        foreach (var member in new MemberWalk(contract).Of(structure))
        {
            if (facts.FirstOrDefault(fact => fact.Path == member.Path) is { } fact)
            {
                paths.UnionWith(member.Owner is StructureShape ? [member.Owner.Name, member.Name] : []);
                paths.UnionWith(Traits(member, fact));
                var named = member.Target is StructureShape or EnumShape or ListShape;
                paths.UnionWith(named || shapes ? [member.Target.Name] : []);
            }
        }
    }

    private static IEnumerable<string> Traits(ReachedMember member, MemberFact fact)
    {
        if (fact.Required is true)
        {
            yield return $"{member.Name}.required";
        }

        if (fact.Pattern is not null || fact.Characters is not null)
        {
            yield return $"{member.Target.Name}.pattern";
        }

        if (fact.Min is not null || fact.Max is not null)
        {
            yield return $"{member.Target.Name}.{(member.Target.Traits.Range is null ? "length" : "range")}";
        }
    }
}
