using LightsailContract.Model;

namespace LightsailContract.Importers;

/// <summary>Cuts a contract down to some operations and the shapes that they reach.</summary>
public static class ContractSlice
{
    /// <summary>The contract with those operations only; names that it does not have are left out.</summary>
    /// <param name="contract">The contract, as it was imported.</param>
    /// <param name="operations">The operations' names.</param>
    public static Contract Cut(Contract contract, IEnumerable<string> operations)
    {
        ArgumentNullException.ThrowIfNull(contract);
        var wanted = operations.ToHashSet(StringComparer.Ordinal);
        var kept = contract.Operations.Where(operation => wanted.Contains(operation.Name)).ToEquatableArray();
        var reached = Reach(contract, kept);
        return contract with
        {
            Operations = kept,
            Shapes = contract.Shapes.Where(shape => reached.Contains(shape.Name)).ToEquatableArray(),
        };
    }

    private static HashSet<string> Reach(Contract contract, EquatableArray<Operation> operations)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(operations.SelectMany(Roots));
        while (open.TryPop(out var name))
        {
            if (reached.Add(name) && contract.FindShape(name) is { } shape)
            {
                foreach (var member in shape.AllMembers())
                {
                    open.Push(member.Target);
                }
            }
        }

        return reached;
    }

    private static IEnumerable<string> Roots(Operation operation) =>
        new[] { operation.Input, operation.Output }.OfType<string>().Concat(operation.Errors);
}
