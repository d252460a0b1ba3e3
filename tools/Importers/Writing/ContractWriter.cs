using LightsailContract.Importers.Yaml;
using LightsailContract.Model;

namespace LightsailContract.Importers.Writing;

/// <summary>Writes the part of a contract that an importer owns: settings, shapes and operations.</summary>
/// <remarks>What people own (sources, resources, invariants, …) is in a file of its own and is never rewritten.
/// The reader reads what is written as the same settings, shapes and operations; the same contract gives the same text.</remarks>
public static class ContractWriter
{
    /// <summary>The contract as YAML, with <c>\n</c> at each line's end.</summary>
    /// <param name="contract">The contract.</param>
    public static string Write(Contract contract)
    {
        ArgumentNullException.ThrowIfNull(contract);
        return Write(contract, []);
    }

    /// <summary>The same without the settings that nobody stated.</summary>
    /// <param name="contract">The contract.</param>
    /// <param name="unstated">The paths to leave out: <c>settings/protocol</c>.</param>
    public static string Write(Contract contract, IEnumerable<string> unstated)
    {
        ArgumentNullException.ThrowIfNull(contract);
        var printer = new YamlPrinter().Comment("yaml-language-server: $schema=contract.schema.json");
        foreach (var (key, value) in Form(contract, [.. unstated]).Entries)
        {
            _ = key is "shapes" or "operations" ? printer.Line() : printer;
            printer.Entry(key, value);
        }

        return printer.ToString();
    }

    /// <summary>The form of the whole file.</summary>
    internal static YamlMappingOut Form(Contract contract, IReadOnlyCollection<string> unstated)
    {
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

        return new YamlMappingOut(Block: true)
            .Add("contract", YamlOut.Plain($"1"))
            .Add("service", YamlOut.Text(contract.Service))
            .Add("settings", Stated(SettingsForm.Write(contract.Settings), unstated))
            .Add("shapes", shapes)
            .Add("operations", operations);
    }

    private static YamlMappingOut Stated(YamlMappingOut settings, IReadOnlyCollection<string> unstated)
    {
        var stated = new YamlMappingOut(Block: true);
        foreach (var (key, value) in settings.Entries.Where(entry => !unstated.Contains($"settings/{entry.Key}")))
        {
            stated.Add(key, value);
        }

        return stated;
    }
}
