using LightsailContract.Model;

namespace LightsailContract.Importers.Facts;

/// <summary>Compares what a document says with what a contract holds, in both directions.</summary>
public static class FactsComparison
{
    /// <summary>Every difference, in the document's order. Where a document's form is silent there is none.</summary>
    /// <param name="contract">The contract of the service that the document describes.</param>
    /// <param name="facts">The document's facts.</param>
    public static EquatableArray<Difference> Compare(Contract contract, DocumentFacts facts) =>
        CompareAll(contract, facts).Where(it => it.Kind != DifferenceKind.Agrees).ToEquatableArray();

    /// <summary>Every fact that is compared, those on which both agree included.</summary>
    /// <param name="contract">The contract of the service that the document describes.</param>
    /// <param name="facts">The document's facts.</param>
    public static IEnumerable<Difference> CompareAll(Contract contract, DocumentFacts facts)
    {
        ArgumentNullException.ThrowIfNull(contract);
        ArgumentNullException.ThrowIfNull(facts);
        var members = new MemberComparison(SpeaksOfConstraints(facts));
        return facts
            .Operations.SelectMany(operation => Operation(contract, operation, members))
            .Concat(facts.Structures.SelectMany(structure => Structure(contract, structure, members)))
            .Concat(new RuleComparison(contract, facts).All());
    }

    /// <summary>Pages of SDKs give types and values and no patterns or lengths.</summary>
    private static bool SpeaksOfConstraints(DocumentFacts facts) => facts.Kind is "aws-reference" or "botocore";

    private static IEnumerable<Difference> Operation(Contract contract, OperationFacts facts, MemberComparison members)
    {
        if (contract.FindOperation(facts.Name) is not { } operation)
        {
            return
            [
                new Difference(facts.Name, DifferenceKind.ContractLacks, "the contract lacks the operation")
                {
                    Aspect = "operation",
                    Steps = EquatableArray.Of("operations"),
                    Line = facts.Line,
                },
            ];
        }

        var steps = EquatableArray.Of("operations", facts.Name);
        return members
            .Compare($"{facts.Name}.input", steps, facts.Line, Reach(contract, operation.Input), facts.Input)
            .Concat(
                members.Compare(
                    $"{facts.Name}.output",
                    steps,
                    facts.Line,
                    Reach(contract, operation.Output),
                    facts.Output
                )
            )
            .Concat(
                Errors(operation, facts)
                    .Select(it => it with { Steps = EquatableArray.Of<string>([.. steps, .. it.Steps]) })
            )
            .Prepend(
                new Difference(facts.Name, DifferenceKind.Agrees, "operation")
                {
                    Aspect = "operation",
                    Steps = steps,
                    Line = facts.Line,
                }
            );
    }

    private static IEnumerable<Difference> Errors(Operation operation, OperationFacts facts)
    {
        var about = $"{operation.Name}.errors";
        foreach (var (error, index) in facts.Errors.Select((error, index) => (error, index)))
        {
            var isKnown = operation.Errors.Contains(error);
            yield return new Difference(
                about,
                isKnown ? DifferenceKind.Agrees : DifferenceKind.ContractLacks,
                isKnown ? error : $"only the document lists {error}"
            )
            {
                Aspect = error,
                Steps = EquatableArray.Of("errors", error),
                Line = facts.ErrorLines.Of(index) is > 0 and var line ? new FactLine(line) : facts.Line,
            };
        }

        foreach (var error in operation.Errors.Except(facts.Errors, StringComparer.Ordinal))
        {
            yield return new Difference(about, DifferenceKind.DocumentLacks, $"the document does not list {error}")
            {
                Aspect = error,
                Steps = EquatableArray.Of("errors", error),
                Line = facts.Line,
            };
        }
    }

    private static IEnumerable<Difference> Structure(Contract contract, StructureFacts facts, MemberComparison members)
    {
        var steps = EquatableArray.Of("shapes", facts.Name);
        if (contract.FindShape(facts.Name) is not StructureShape)
        {
            return
            [
                new Difference(facts.Name, DifferenceKind.ContractLacks, "the contract lacks the structure")
                {
                    Aspect = "structure",
                    Steps = EquatableArray.Of("shapes"),
                    Line = facts.Line,
                },
            ];
        }

        var own = Reach(contract, facts.Name).Where(member => !member.Path.AsSpan().ContainsAny('.', '[', '{'));
        return members
            .Compare(facts.Name, steps, facts.Line, [.. own], facts.Members)
            .Prepend(
                new Difference(facts.Name, DifferenceKind.Agrees, "structure")
                {
                    Aspect = "structure",
                    Steps = steps,
                    Line = facts.Line,
                }
            );
    }

    private static List<ReachedMember> Reach(Contract contract, string? structure) =>
        structure is null ? [] : [.. new MemberWalk(contract).Of(structure).Take(ContractFacts.MaxMembers)];
}
