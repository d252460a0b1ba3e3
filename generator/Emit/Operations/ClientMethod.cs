using LightsailContract.Emit.Context;
using LightsailContract.Emit.Naming;
using LightsailContract.Model;

namespace LightsailContract.Emit.Operations;

/// <summary>What a client can do with one operation.</summary>
/// <param name="Operation">The operation.</param>
/// <param name="Types">What its method takes and gives.</param>
/// <param name="Name">The method's name.</param>
/// <param name="Paging">How it pages, or null if it does not, or not in a way that can be walked.</param>
internal sealed record ClientMethod(Operation Operation, OperationTypes Types, string Name, ClientPaging? Paging)
{
    /// <summary>The methods of a service's client, in the contract's order.</summary>
    public static IReadOnlyList<ClientMethod> FindAll(EmitContext context)
    {
        var operations = context.Contract.Operations;
        var names = operations.Select(operation => context.Names.Operation(operation.Name)).ToList();
        var pages = UniqueNames.Assign(
            [.. names.SelectMany(name => new[] { (name, name + "Pages"), (name, name + "Items") })],
            names,
            "Walk",
            StringComparer.Ordinal
        );
        return
        [
            .. operations.Select(
                (operation, i) =>
                    new ClientMethod(
                        operation,
                        new OperationTypes(operation, context),
                        names[i] + "Async",
                        ClientPaging.TryCreate(operation, pages[2 * i] + "Async", pages[(2 * i) + 1] + "Async", context)
                    )
            ),
        ];
    }
}
