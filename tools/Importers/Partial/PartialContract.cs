using LightsailContract.Importers.Facts;
using LightsailContract.Model;

namespace LightsailContract.Importers.Partial;

/// <summary>A contract of what pages say.</summary>
/// <param name="Contract">The contract.</param>
/// <param name="Places">Where its parts stand, by their paths joined with slashes.</param>
/// <param name="Unstated">The paths of what a contract must have and the pages do not state.</param>
internal sealed record PartialContract(
    Contract Contract,
    IReadOnlyDictionary<string, SourceLocation> Places,
    EquatableArray<string> Unstated
)
{
    /// <summary>Makes one contract of the pages of one service.</summary>
    public static PartialContract Of(EquatableArray<DocumentFacts> pages)
    {
        var shapes = new PartialShapes();
        var operations = new SortedDictionary<string, Operation>(StringComparer.Ordinal);
        foreach (var page in pages)
        {
            foreach (var facts in page.Operations)
            {
                operations[facts.Name] = Operation(facts, shapes, page.Document);
                shapes.Place(page.Document, facts.Line, "operations", facts.Name);
            }

            foreach (var structure in page.Structures)
            {
                shapes.Structure(structure.Name, structure.Members, page.Document, structure.Line);
            }
        }

        var version = pages.Select(page => page.ApiVersion).FirstOrDefault(version => version is not null);
        return new PartialContract(
            Build(pages[0].Service, version, shapes, operations.Values),
            shapes.Places,
            shapes
                .Errors.Select(error => $"shapes/{error}/error")
                .Concat(version is null ? ["settings/protocol", "settings/apiVersion"] : ["settings/protocol"])
                .ToEquatableArray()
        );
    }

    /// <summary>The names of structures that a page shows without a name are those that the model's authors mostly use.</summary>
    private static Operation Operation(OperationFacts facts, PartialShapes shapes, string file)
    {
        var input = facts.Input.IsEmpty ? null : $"{facts.Name}Request";
        var output = facts.Output.IsEmpty ? null : $"{facts.Name}Result";
        if (input is not null)
        {
            shapes.Structure(input, facts.Input, file, facts.Line);
        }

        if (output is not null)
        {
            shapes.Structure(output, facts.Output, file, facts.Line);
        }

        foreach (var (index, error) in facts.Errors.Index())
        {
            var line = facts.ErrorLines.Of(index);
            shapes.Error(error, file, new FactLine(line));
            shapes.Place(file, new FactLine(line), "operations", facts.Name, "errors", error);
        }

        return new Operation(facts.Name, input, output, facts.Errors, null, null, null, Fixture: false);
    }

    private static Contract Build(
        string service,
        string? version,
        PartialShapes shapes,
        IEnumerable<Operation> operations
    ) =>
        new(
            service,
            new ServiceSettings(Protocol.AwsJson11, version ?? "", null, null, null, null, null, null),
            shapes.All.OrderBy(shape => shape.Name, StringComparer.Ordinal).ToEquatableArray(),
            operations.ToEquatableArray(),
            CommonErrors: [],
            Sources: [],
            Citations: [],
            Secrets: [],
            Resources: [],
            Invariants: [],
            Scenarios: [],
            Disagreements: []
        );
}
