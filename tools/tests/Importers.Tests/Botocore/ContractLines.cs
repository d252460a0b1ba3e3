using LightsailContract.Model;

namespace LightsailContract.Importers.Tests.Botocore;

/// <summary>A contract's operations and shapes as lines, one a statement, so that two can be compared.</summary>
internal static class ContractLines
{
    public static HashSet<string> Of(Contract contract) =>
        [.. contract.Operations.SelectMany(Operation), .. contract.Shapes.SelectMany(Shape)];

    private static IEnumerable<string> Operation(Operation operation) =>
        operation
            .Errors.Select(error => $"{operation.Name} fails with {error}")
            .Prepend($"{operation.Name}({operation.Input}) → {operation.Output}");

    private static IEnumerable<string> Shape(Shape shape)
    {
        yield return shape switch
        {
            SimpleShape simple => $"{shape.Name}: {simple.Type} {Traits(shape.Traits)}",
            ListShape list => $"{shape.Name}: list of {list.Member.Target} {Traits(shape.Traits)}",
            StructureShape { Error: { } error } =>
                $"{shape.Name}: {error.Fault} error {error.Code} {error.HttpStatus} {Traits(shape.Traits)}",
            _ => $"{shape.Name}: {shape.GetType().Name} {Traits(shape.Traits)}",
        };
        foreach (var value in (shape as EnumShape)?.Values ?? [])
        {
            yield return $"{shape.Name} has the value {value.Value}";
        }

        foreach (var member in (shape as StructureShape)?.Members ?? [])
        {
            yield return $"{shape.Name}.{member.Name}: {member.Target} {Traits(member.Traits)}";
        }
    }

    /// <summary>A model's sentences never come over.</summary>
    private static string Traits(Traits traits) => (traits with { Documentation = null }).ToString();
}
