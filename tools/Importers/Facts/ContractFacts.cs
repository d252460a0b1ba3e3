using LightsailContract.Model;

namespace LightsailContract.Importers.Facts;

/// <summary>What a contract, or a model that was imported, says of its operations, in the form of a document's facts.</summary>
public static class ContractFacts
{
    /// <summary>Structures that hold one another in many ways have more paths than anyone can read.</summary>
    public const int MaxMembers = 100_000;

    /// <summary>The facts of the contract's operations.</summary>
    /// <param name="contract">The contract.</param>
    /// <param name="document">What to call it.</param>
    /// <returns>The facts; null if there are more than <see cref="MaxMembers"/> members.</returns>
    public static DocumentFacts? Collect(Contract contract, string document)
    {
        var left = MaxMembers;
        var operations = new List<OperationFacts>();
        foreach (var operation in contract.Operations)
        {
            var input = Members(contract, operation.Input, ref left);
            var output = Members(contract, operation.Output, ref left);
            operations.Add(new OperationFacts(operation.Name, input, output, operation.Errors));
        }

        return left < 0
            ? null
            : new DocumentFacts
            {
                Document = document,
                Kind = "botocore",
                Service = contract.Service.ToLowerInvariant(),
                ApiVersion = contract.Settings.ApiVersion,
                Operations = operations.ToEquatableArray(),
            };
    }

    /// <summary>Every member of a structure, by path.</summary>
    private static EquatableArray<MemberFact> Members(Contract contract, string? structure, ref int left)
    {
        if (structure is null || left < 0)
        {
            return [];
        }

        var members = new MemberWalk(contract)
            .Of(structure)
            .Take(left + 1)
            .Select(member => member.ToFact())
            .ToEquatableArray();
        left -= members.Count;
        return members;
    }
}
