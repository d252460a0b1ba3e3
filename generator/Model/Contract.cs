namespace LightsailContract.Model;

/// <summary>One service: what its documents promise, merged from every file that is about it.</summary>
/// <param name="Service">The service's identifier, as Smithy's service id: <c>Lightsail</c>.</param>
/// <param name="Settings">Protocol, version and names on the wire.</param>
/// <param name="Shapes">Every shape, ordinally by name; operations' inputs, outputs and errors are among them.</param>
/// <param name="Operations">Every operation, ordinally by name.</param>
/// <param name="CommonErrors">What any operation may answer and none declares.</param>
/// <param name="Sources">The documents that the contract is transcribed from.</param>
/// <param name="Citations">Which document says which constraint.</param>
/// <param name="Secrets">Members whose values may be in no log, report or exception.</param>
/// <param name="Resources">What lives at the service: who creates, lists and deletes it, and how many there may be.</param>
/// <param name="Invariants">The documented rules that span calls.</param>
/// <param name="Scenarios">Sequences of calls that are run as they stand, beside the random ones.</param>
/// <param name="Disagreements">Where the documents contradict one another.</param>
public sealed record Contract(
    string Service,
    ServiceSettings Settings,
    EquatableArray<Shape> Shapes,
    EquatableArray<Operation> Operations,
    EquatableArray<CommonError> CommonErrors,
    EquatableArray<Source> Sources,
    EquatableArray<Citation> Citations,
    EquatableArray<MemberPath> Secrets,
    EquatableArray<Resource> Resources,
    EquatableArray<Invariant> Invariants,
    EquatableArray<Scenario> Scenarios,
    EquatableArray<Disagreement> Disagreements
)
{
    /// <summary>The names of shapes, then of operations, that another one resembles, in the order in which the files declare
    /// them: if two get one name in C#, the earlier keeps it. All other names have no order.</summary>
    public EquatableArray<string> NameOrder { get; init; } = [];

    /// <summary>The shape of that name, a prelude shape included, or null.</summary>
    public Shape? FindShape(string name) => Search.ByName(Shapes, name) ?? Prelude.Find(name);

    /// <summary>The shape of that name.</summary>
    /// <exception cref="KeyNotFoundException">The contract has no such shape; a read contract never lacks one.</exception>
    public Shape GetShape(string name) =>
        FindShape(name) ?? throw new KeyNotFoundException($"{Service} has no shape '{name}'.");

    /// <summary>The structure of that name.</summary>
    /// <exception cref="KeyNotFoundException">The contract has no such structure.</exception>
    public StructureShape GetStructure(string name) =>
        FindShape(name) as StructureShape ?? throw new KeyNotFoundException($"{Service} has no structure '{name}'.");

    /// <summary>The operation of that name, or null.</summary>
    public Operation? FindOperation(string name) => Search.ByName(Operations, name);

    /// <summary>The source of that id, or null.</summary>
    public Source? FindSource(string id) => Search.ByName(Sources, id);
}
