using LightsailContract.Model;

namespace LightsailContract.Exporters.Smithy;

/// <summary>Gives each part of a contract a shape id. Ids are compared without case in Smithy, and the service, operations and
/// shapes share them; in a contract they do not.</summary>
internal sealed class SmithyNames
{
    public const string Api = "smithy.api#";

    private readonly Dictionary<string, string> _operations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _shapes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);
    private readonly string _space;

    public SmithyNames(Contract contract)
    {
        _space = contract.Service.ToLowerInvariant();
        var wanted = contract.Settings.TargetPrefix is { } prefix && IsName(prefix) ? prefix : contract.Service;
        Service = Free(wanted);
        foreach (var operation in contract.Operations)
        {
            _operations[operation.Name] = Free(operation.Name);
        }

        foreach (var shape in contract.Shapes)
        {
            _shapes[shape.Name] = Free(shape.Name);
        }

        Service = $"{_space}#{Service}";
    }

    public string Service { get; }

    /// <summary>The exported names that are others than the contract's, with the contract's.</summary>
    public IEnumerable<(string Exported, string Name)> Changed =>
        _operations.Concat(_shapes).Where(name => name.Key != name.Value).Select(name => (name.Value, name.Key));

    public string Operation(string name) => $"{_space}#{_operations[name]}";

    public string Shape(string name) => $"{_space}#{_shapes[name]}";

    /// <summary>A shape that a member targets: the contract's own, or the prelude's.</summary>
    public string Target(string name) => _shapes.ContainsKey(name) ? Shape(name) : Api + name;

    public static bool IsName(string text) =>
        text.Length > 0
        && (char.IsAsciiLetter(text[0]) || text[0] == '_')
        && text.All(c => char.IsAsciiLetterOrDigit(c) || c == '_');

    private string Free(string name)
    {
        var free = name;
        for (var number = 2; !_taken.Add(free); number++)
        {
            free = $"{name}_{number}";
        }

        return free;
    }
}
