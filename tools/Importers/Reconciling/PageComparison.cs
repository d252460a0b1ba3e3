using LightsailContract.Importers.Facts;
using LightsailContract.Importers.Inputs;
using LightsailContract.Model;

namespace LightsailContract.Importers.Reconciling;

/// <summary>Compares a contract with the facts of pages.</summary>
internal static class PageComparison
{
    /// <summary>Every fact of the pages, and what the pages lack of what they describe.</summary>
    /// <param name="contract">The contract.</param>
    /// <param name="pages">The pages of its service.</param>
    public static IEnumerable<ComparedFact> Compare(SourceService contract, SourceService pages) =>
        pages.Facts.SelectMany(facts => Page(contract, facts));

    // A structure that several operations answer is described several times on one page.
    private static IEnumerable<ComparedFact> Page(SourceService contract, DocumentFacts facts) =>
        FactsComparison
            .CompareAll(contract.Contract, facts)
            .GroupBy(it => (it.About, it.Aspect, it.Kind, it.Detail))
            .Select(group => group.First())
            .Select(it => new ComparedFact(
                it.About,
                it.Aspect,
                Verdict(it.Kind),
                it.Detail,
                it.Steps.IsEmpty ? null : contract.Places.Find([.. it.Steps]),
                it.Line.Number == 0
                    ? new SourceLocation(facts.Document, 1, 1, 1, 1)
                    : new SourceLocation(facts.Document, it.Line.Number, 1, it.Line.Number, 1)
            ));

    private static FactVerdict Verdict(DifferenceKind kind) =>
        kind switch
        {
            DifferenceKind.Agrees => FactVerdict.Agrees,
            DifferenceKind.ContractLacks => FactVerdict.MissingInContract,
            DifferenceKind.DocumentLacks => FactVerdict.MissingInInput,
            _ => FactVerdict.Contradicts,
        };
}
