using LightsailContract.Importers.Documents;
using LightsailContract.Importers.Facts;
using LightsailContract.Importers.Losses;
using LightsailContract.Model;

namespace LightsailContract.Importers.Partial;

/// <summary>What a page says and its contract does not carry: facts that are rules, and sentences.</summary>
internal static class PageLosses
{
    private static readonly LossKind Rule = new("rule", "A fact about calls; it belongs into the rules file.");
    private static readonly LossKind Characters = new("characters in prose", "Only a pattern is carried.");
    private static readonly LossKind Example = new("example", "A contract has no examples.");
    private static readonly LossKind Layout = new("layout", "Headings and markup state nothing.");
    private static readonly LossKind Sentence = new("sentence", "Sentences stay in the page; a contract has its own.");

    public static LossReport Of(DocumentFacts facts, DocumentText text)
    {
        var losses = new List<Loss>();
        foreach (var line in text.Unused)
        {
            var kind =
                text.Lines[line].Any(char.IsLetter) && !text.Lines[line].TrimStart().StartsWith('<')
                    ? Sentence
                    : Layout;
            losses.Add(new Loss(kind, "text", At(text.Number(line))));
        }

        var members = facts
            .Operations.SelectMany(operation => operation.Input.Concat(operation.Output))
            .Concat(facts.Structures.SelectMany(structure => structure.Members))
            .ToList();
        losses.AddRange(facts.Quotas.Select(quota => new Loss(Rule, $"quota of {quota.Of}", At(quota.Line.Number))));
        losses.AddRange(facts.Sentinels.Select(it => new Loss(Rule, $"{it.Member}: sentinel", At(it.Line.Number))));
        losses.AddRange(facts.Visibility.Select(it => new Loss(Rule, $"{it.Member}: visibility", At(it.Line.Number))));
        losses.AddRange(
            facts.Operations.SelectMany(operation =>
                operation.Implicit.Select(it => new Loss(Rule, $"{it}: implicit", At(operation.Line.Number)))
            )
        );
        losses.AddRange(
            members
                .Where(member => member.Characters is not null)
                .Select(member => new Loss(Characters, member.Path, At(member.Line.Number)))
        );
        losses.AddRange(
            members
                .Where(member => member.Example is not null)
                .Select(member => new Loss(Example, member.Path, At(member.Line.Number)))
        );
        return LossReport.Merge([new LossReport(losses.Count + Carried(facts, members), losses.ToEquatableArray())]);

        SourceLocation At(int line) => new(text.File, line, 1, line, 1);
    }

    private static int Carried(DocumentFacts facts, IEnumerable<MemberFact> members) =>
        facts.Operations.Count
        + facts.Operations.Sum(operation => operation.Errors.Count)
        + facts.Structures.Count
        + members.Sum(member =>
            1
            + member.Values.Count
            + new object?[] { member.Required, member.Target, member.Pattern, member.Min, member.Max }.Count(fact =>
                fact is not null
            )
        );
}
