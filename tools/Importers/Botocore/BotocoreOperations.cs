using System.Text.Json;
using LightsailContract.Importers.Json;
using LightsailContract.Model;

namespace LightsailContract.Importers.Botocore;

/// <summary>Reads <c>operations</c>, or the operation that each case of a protocol test suite is given.</summary>
internal sealed class BotocoreOperations(JsonFields fields, ImportFindings findings, BotocoreShapes shapes)
{
    public EquatableArray<Operation> Read(JsonTree model, JsonTree? paging)
    {
        var found = new SortedDictionary<string, Operation>(StringComparer.Ordinal);
        var pagination = new BotocorePagination(fields, findings, paging);
        foreach (var json in Given(model))
        {
            if (Operation(json, pagination) is { } operation)
            {
                found[operation.Name] = found.TryGetValue(operation.Name, out var other)
                    ? Merge(other, operation)
                    : operation;
            }
        }

        return found.Values.ToEquatableArray();
    }

    private IEnumerable<JsonTree> Given(JsonTree model) =>
        model["cases"] is null
            ? fields.NeedObject(model, "operations", "the model")?.Properties.Values ?? Enumerable.Empty<JsonTree>()
            : fields.Array(model, "cases").ConvertAll(test => test["given"] ?? test);

    private Operation? Operation(JsonTree json, BotocorePagination pagination)
    {
        if (!fields.Expect(json, "operation", JsonValueKind.Object, "an object"))
        {
            return null;
        }

        if (fields.NeedText(json, "name", "an operation") is not { } name)
        {
            return null;
        }

        return new Operation(
            name,
            Target(json, "input", name),
            Target(json, "output", name),
            Errors(json, name),
            pagination.Of(name),
            Documentation: null,
            BotocoreTraits.Deprecated(json, fields),
            Fixture: false
        )
        {
            HostPrefix = fields.Object(json, "endpoint") is { } endpoint ? fields.Text(endpoint, "hostPrefix") : null,
        };
    }

    private string? Target(JsonTree json, string role, string name) =>
        fields.Object(json, role) is { } reference ? shapes.Target(reference, $"{name}.{role}") : null;

    /// <summary>Each error once: some models list one twice.</summary>
    private EquatableArray<string> Errors(JsonTree json, string name)
    {
        var errors = new List<string>();
        foreach (var error in fields.Array(json, "errors"))
        {
            if (
                !fields.Expect(error, $"{name}.errors", JsonValueKind.Object, "an array of objects")
                || shapes.Target(error, $"{name}.errors") is not { } target
            )
            {
                continue;
            }

            if (errors.Contains(target))
            {
                error["shape"]!.Lose("repeated");
            }
            else
            {
                errors.Add(target);
            }
        }

        return errors.ToEquatableArray();
    }

    /// <summary>Cases of a suite show different sides of one operation.</summary>
    private static Operation Merge(Operation one, Operation other) =>
        one with
        {
            Input = one.Input ?? other.Input,
            Output = one.Output ?? other.Output,
            Errors = one.Errors.Union(other.Errors, StringComparer.Ordinal).ToEquatableArray(),
        };
}
