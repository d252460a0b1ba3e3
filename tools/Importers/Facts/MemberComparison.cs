using LightsailContract.Model;

namespace LightsailContract.Importers.Facts;

/// <summary>Compares the members of a structure with a document's, path by path.</summary>
internal sealed class MemberComparison(bool speaksOfConstraints)
{
    public IEnumerable<Difference> Compare(string where, List<ReachedMember> members, EquatableArray<MemberFact> facts)
    {
        var said = facts.ToDictionary(fact => fact.Path, StringComparer.Ordinal);
        foreach (var fact in facts.Where(fact => members.TrueForAll(member => member.Path != fact.Path)))
        {
            yield return new Difference(
                $"{where}.{fact.Path}",
                DifferenceKind.ContractLacks,
                "the contract lacks the member"
            );
        }

        foreach (var member in members)
        {
            if (said.TryGetValue(member.Path, out var fact))
            {
                foreach (var difference in Member(member, fact))
                {
                    yield return difference;
                }
            }
            else if (!members.Exists(outer => Holds(outer, member) && !said.ContainsKey(outer.Path)))
            {
                yield return new Difference(member.Name, DifferenceKind.DocumentLacks, "the document lacks the member");
            }
        }
    }

    private static bool Holds(ReachedMember outer, ReachedMember member) =>
        member.Path.Length > outer.Path.Length
        && member.Path.StartsWith(outer.Path, StringComparison.Ordinal)
        && member.Path[outer.Path.Length] is '.' or '[' or '{';

    private IEnumerable<Difference> Member(ReachedMember member, MemberFact fact)
    {
        var own = member.ToFact();
        return Values(member, own, fact)
            .Concat(Same(member.Name, "type", own.Type, fact.Type))
            .Concat(
                fact.Required is null ? [] : Same($"{member.Name}.required", "required", own.Required, fact.Required)
            )
            .Concat(fact.Target is null ? [] : Same(member.Name, "shape", own.Target, fact.Target))
            .Concat(CharacterSet.Compare(member, own, fact))
            .Concat(speaksOfConstraints ? Constraints(member, own, fact) : []);
    }

    private static IEnumerable<Difference> Constraints(ReachedMember member, MemberFact own, MemberFact fact) =>
        Same($"{member.Target.Name}.pattern", "pattern", own.Pattern, fact.Pattern)
            .Concat(Same($"{member.Target.Name}.length", "minimum", own.Min, fact.Min))
            .Concat(Same($"{member.Target.Name}.length", "maximum", own.Max, fact.Max));

    private static IEnumerable<Difference> Values(ReachedMember member, MemberFact own, MemberFact fact) =>
        fact
            .Values.Except(own.Values, StringComparer.Ordinal)
            .Select(value => new Difference(
                $"{member.Target.Name}.{value}",
                DifferenceKind.ContractLacks,
                "only the document lists the value"
            ))
            .Concat(
                own.Values.Except(fact.Values, StringComparer.Ordinal)
                    .Select(value => new Difference(
                        $"{member.Target.Name}.{value}",
                        DifferenceKind.DocumentLacks,
                        "the document does not list the value"
                    ))
            );

    private static IEnumerable<Difference> Same<T>(string about, string what, T own, T said)
    {
        if (!EqualityComparer<T>.Default.Equals(own, said))
        {
            var detail = $"{what}: the contract has {Show(own)}, the document {Show(said)}";
            yield return new Difference(about, DifferenceKind.Contradicts, detail);
        }
    }

    private static string Show<T>(T value) => value is null ? "none" : FormattableString.Invariant($"{value}");
}
