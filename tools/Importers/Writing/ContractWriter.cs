using LightsailContract.Importers.Yaml;
using LightsailContract.Model;

namespace LightsailContract.Importers.Writing;

/// <summary>Writes the part of a contract that an importer owns: settings, shapes and operations.</summary>
/// <remarks>What people own (sources, resources, invariants, …) stands in a file of its own and is never rewritten.
/// The reader reads what is written as the same settings, shapes and operations; the same contract gives the same text.</remarks>
public static class ContractWriter
{
    /// <summary>The contract as YAML, with <c>\n</c> at each line's end.</summary>
    /// <param name="contract">The contract.</param>
    public static string Write(Contract contract)
    {
        ArgumentNullException.ThrowIfNull(contract);
        var shapes = new YamlMappingOut(Block: true);
        foreach (var shape in contract.Shapes)
        {
            shapes.Add(shape.Name, ShapeForm.Write(shape, contract.Settings.Protocol));
        }

        var operations = new YamlMappingOut(Block: true);
        foreach (var operation in contract.Operations)
        {
            operations.Add(operation.Name, OperationForm.Write(operation));
        }

        return new YamlPrinter()
            .Comment("yaml-language-server: $schema=contract.schema.json")
            .Entry("contract", YamlOut.Plain($"1"))
            .Entry("service", YamlOut.Text(contract.Service))
            .Entry("settings", SettingsForm.Write(contract.Settings))
            .Line()
            .Entry("shapes", shapes)
            .Line()
            .Entry("operations", operations)
            .ToString();
    }
}
