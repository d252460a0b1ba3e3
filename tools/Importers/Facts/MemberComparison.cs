using LightsailContract.Model;

namespace LightsailContract.Importers.Facts;

/// <summary>Compares the members of a structure with a document's, path by path.</summary>
internal sealed class MemberComparison(bool speaksOfConstraints)
{
    /// <summary>Each fact that one of them states.</summary>
    /// <param name="where">How the structure is named.</param>
    /// <param name="steps">Its path in the contract.</param>
    /// <param name="line">Where the document describes it.</param>
    /// <param name="members">The contract's members.</param>
    /// <param name="facts">The document's members.</param>
    public IEnumerable<Difference> Compare(
        string where,
        EquatableArray<string> steps,
        FactLine line,
        List<ReachedMember> members,
        EquatableArray<MemberFact> facts
    )
    {
        var said = facts.ToDictionary(fact => fact.Path, StringComparer.Ordinal);
        foreach (var fact in facts.Where(fact => members.TrueForAll(member => member.Path != fact.Path)))
        {
            yield return new Difference(
                $"{where}.{fact.Path}",
                DifferenceKind.ContractLacks,
                "the contract lacks the member"
            )
            {
                Aspect = "member",
                Steps = steps,
                Line = fact.Line,
            };
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
                yield return new Difference(member.Name, DifferenceKind.DocumentLacks, "the document lacks the member")
                {
                    Aspect = "member",
                    Steps = member.Steps,
                    Line = line,
                };
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
        var atTarget = EquatableArray.Of("shapes", member.Target.Name);
        return Values(member, own, fact)
            .Select(it => it with { Line = fact.Line })
            .Concat(
                Same(member.Name, "type", own.Type, fact.Type)
                    .Concat(fact.Required is null ? [] : Required(member, own, fact))
                    .Concat(fact.Target is null ? [] : Same(member.Name, "shape", own.Target, fact.Target))
                    .Prepend(new Difference(member.Name, DifferenceKind.Agrees, "member") { Aspect = "member" })
                    .Select(it => it with { Steps = member.Steps, Line = fact.Line })
            )
            .Concat(
                CharacterSet
                    .Compare(member, own, fact)
                    .Concat(speaksOfConstraints ? Constraints(member, own, fact) : [])
                    .Select(it =>
                        it with
                        {
                            Steps = EquatableArray.Of<string>([
                                .. atTarget,
                                it.About[(it.About.LastIndexOf('.') + 1)..],
                            ]),
                            Line = fact.Line,
                        }
                    )
            );
    }

    private static IEnumerable<Difference> Required(ReachedMember member, MemberFact own, MemberFact fact) =>
        Same($"{member.Name}.required", "required", own.Required, fact.Required);

    private static IEnumerable<Difference> Constraints(ReachedMember member, MemberFact own, MemberFact fact) =>
        Same($"{member.Target.Name}.pattern", "pattern", own.Pattern, fact.Pattern)
            .Concat(Same($"{member.Target.Name}.length", "minimum", own.Min, fact.Min))
            .Concat(Same($"{member.Target.Name}.length", "maximum", own.Max, fact.Max));

    private static IEnumerable<Difference> Values(ReachedMember member, MemberFact own, MemberFact fact)
    {
        if (own.Values.IsEmpty && fact.Values.IsEmpty)
        {
            yield break;
        }

        foreach (var value in own.Values.Union(fact.Values, StringComparer.Ordinal))
        {
            var (kind, detail) = (own.Values.Contains(value), fact.Values.Contains(value)) switch
            {
                (true, true) => (DifferenceKind.Agrees, "value"),
                (false, _) => (DifferenceKind.ContractLacks, "only the document lists the value"),
                _ => (DifferenceKind.DocumentLacks, "the document does not list the value"),
            };
            yield return new Difference($"{member.Target.Name}.{value}", kind, detail)
            {
                Aspect = "value",
                Steps = EquatableArray.Of("shapes", member.Target.Name, "values", value),
            };
        }
    }

    private static IEnumerable<Difference> Same<T>(string about, string what, T own, T said)
    {
        if (!EqualityComparer<T>.Default.Equals(own, said))
        {
            var detail = $"{what}: the contract has {Show(own)}, the document {Show(said)}";
            yield return new Difference(about, DifferenceKind.Contradicts, detail) { Aspect = what };
        }
        else if (own is not null)
        {
            yield return new Difference(about, DifferenceKind.Agrees, $"{what}: {Show(own)}") { Aspect = what };
        }
    }

    private static string Show<T>(T value) => value is null ? "none" : FormattableString.Invariant($"{value}");
}
