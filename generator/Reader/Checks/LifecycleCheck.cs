using LightsailContract.Model;

namespace LightsailContract.Reader.Checks;

/// <summary>The calls of a resource exist, and take and answer what is said of them.</summary>
internal static class LifecycleCheck
{
    public static void Run(CheckContext context)
    {
        foreach (var resource in context.Contract.Resources)
        {
            Check(context, resource, "create", resource.Create);
            Check(context, resource, "list", resource.List);
            Check(context, resource, "delete", resource.Delete);
            CheckSent(context, resource);
        }
    }

    private static void Check(CheckContext context, Resource resource, string key, LifecycleCall? call)
    {
        string[] path = ["resources", resource.Name, key];
        if (call is null || context.RequireOperation(call.Operation, [.. path, "operation"]) is not { } operation)
        {
            return;
        }

        foreach (var given in call.Input)
        {
            CheckInput(context, operation, given, [.. path, "input", given.Member]);
        }

        if (call.Item is not null)
        {
            CheckItem(context, operation, call.Item, [.. path, "item"]);
        }
    }

    private static void CheckInput(CheckContext context, Operation operation, FixedInput given, string[] path)
    {
        if (operation.Input is null)
        {
            context.Report(ReaderRules.OperationLacks, path, operation.Name, "input");
        }
        else if (
            Structure(context, operation.Input) is { } input
            && context.RequireMember(input, given.Member, path) is { } member
        )
        {
            ValueCheck.Run(context, member, path, ValueRules.Constraints);
        }
    }

    private static void CheckItem(CheckContext context, Operation operation, string item, string[] path)
    {
        if (operation.Output is null)
        {
            context.Report(ReaderRules.OperationLacks, path, operation.Name, "output");
        }
        else if (Structure(context, operation.Output) is { } output)
        {
            context.RequireMember(output, item, path);
        }
    }

    /// <summary>Each identifier is a member of some input; the resource's own may also be one that only answers tell.</summary>
    private static void CheckSent(CheckContext context, Resource resource)
    {
        LifecycleCall?[] calls = [resource.Create, resource.List, resource.Delete];
        var operations = calls
            .OfType<LifecycleCall>()
            .Select(call => context.Contract.FindOperation(call.Operation))
            .OfType<Operation>()
            .ToList();
        var inputs = operations.Select(operation => Structure(context, operation.Input)).OfType<Shape>().ToList();
        foreach (var identifier in resource.Identifiers)
        {
            var sent = inputs.Exists(input => context.FindMember(input, identifier.Name) is not null);
            if (
                !sent
                && operations.Count > 0
                && !(identifier == resource.Own && IsTold(context, operations, identifier))
            )
            {
                string[] path = ["resources", resource.Name, "identifiers", identifier.Name];
                context.Report(ReaderRules.IdentifierNotSent, path, identifier.Name, resource.Name);
            }
        }
    }

    private static bool IsTold(CheckContext context, IEnumerable<Operation> operations, Identifier identifier) =>
        operations
            .SelectMany(context.OutputOf)
            .Select(context.Contract.FindShape)
            .Any(shape => shape is not null && context.FindMember(shape, identifier.Name) is not null);

    private static StructureShape? Structure(CheckContext context, string? name) =>
        name is null ? null : context.Contract.FindShape(name) as StructureShape;
}
