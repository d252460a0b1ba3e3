using LightsailContract.Model;

namespace LightsailContract.Importers.Facts;

/// <summary>Compares what a document says with what a contract holds, in both directions.</summary>
public static class FactsComparison
{
    /// <summary>Every difference, in the document's order. Where a document's form is silent there is none.</summary>
    /// <param name="contract">The contract of the service that the document describes.</param>
    /// <param name="facts">The document's facts.</param>
    public static EquatableArray<Difference> Compare(Contract contract, DocumentFacts facts)
    {
        ArgumentNullException.ThrowIfNull(contract);
        ArgumentNullException.ThrowIfNull(facts);
        var members = new MemberComparison(SpeaksOfConstraints(facts));
        return facts
            .Operations.SelectMany(operation => Operation(contract, operation, members))
            .Concat(facts.Structures.SelectMany(structure => Structure(contract, structure, members)))
            .Concat(new RuleComparison(contract, facts).Differences())
            .ToEquatableArray();
    }

    /// <summary>Pages of SDKs give types and values and no patterns or lengths.</summary>
    private static bool SpeaksOfConstraints(DocumentFacts facts) => facts.Kind is "aws-reference" or "botocore";

    private static IEnumerable<Difference> Operation(Contract contract, OperationFacts facts, MemberComparison members)
    {
        if (contract.FindOperation(facts.Name) is not { } operation)
        {
            return [new Difference(facts.Name, DifferenceKind.ContractLacks, "the contract lacks the operation")];
        }

        return members
            .Compare($"{facts.Name}.input", Reach(contract, operation.Input), facts.Input)
            .Concat(members.Compare($"{facts.Name}.output", Reach(contract, operation.Output), facts.Output))
            .Concat(Errors(operation, facts));
    }

    private static IEnumerable<Difference> Errors(Operation operation, OperationFacts facts)
    {
        var about = $"{operation.Name}.errors";
        var extra = facts.Errors.Except(operation.Errors, StringComparer.Ordinal).ToList();
        var lacking = operation.Errors.Except(facts.Errors, StringComparer.Ordinal).ToList();
        if (extra.Count > 0)
        {
            yield return new Difference(
                about,
                DifferenceKind.ContractLacks,
                $"only the document lists {string.Join(", ", extra)}"
            );
        }

        if (lacking.Count > 0)
        {
            yield return new Difference(
                about,
                DifferenceKind.DocumentLacks,
                $"the document does not list {string.Join(", ", lacking)}"
            );
        }
    }

    private static IEnumerable<Difference> Structure(Contract contract, StructureFacts facts, MemberComparison members)
    {
        if (contract.FindShape(facts.Name) is not StructureShape)
        {
            return [new Difference(facts.Name, DifferenceKind.ContractLacks, "the contract lacks the structure")];
        }

        var own = Reach(contract, facts.Name).Where(member => !member.Path.AsSpan().ContainsAny('.', '[', '{'));
        return members.Compare(facts.Name, [.. own], facts.Members);
    }

    private static List<ReachedMember> Reach(Contract contract, string? structure) =>
        structure is null ? [] : [.. new MemberWalk(contract).Of(structure).Take(ContractFacts.MaxMembers)];
}
