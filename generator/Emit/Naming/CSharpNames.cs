using System.Globalization;
using LightsailContract.Model;

namespace LightsailContract.Emit.Naming;

/// <summary>What everything of a contract is called in C#.</summary>
/// <remarks>A function of the contract's names alone, and of the order of those that clash; no two types have names that differ only in case, for each has a file.</remarks>
internal sealed class CSharpNames
{
    private readonly Contract _contract;
    private readonly Dictionary<string, string> _shapes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _operations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string[]> _members = new(StringComparer.Ordinal);
    private readonly List<NameClash> _clashes = [];

    private CSharpNames(Contract contract)
    {
        _contract = contract;
        Service = Identifiers.Service(contract.Service);

        var shapes = InOrder(contract.Shapes, contract).Select(shape => (shape.Name, WantedName(shape))).ToList();
        var types = UniqueNames.Assign(shapes, ServiceTypes(), "Shape", StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < types.Length; i++)
        {
            _shapes[shapes[i].Name] = types[i];
            Note("shape", $"shapes/{shapes[i].Name}", shapes, types, i, StringComparer.OrdinalIgnoreCase);
        }

        var operations = InOrder(contract.Operations, contract)
            .Select(operation => (operation.Name, Identifiers.Pascal(operation.Name, "Operation", keepCase: true)))
            .ToList();
        var methods = UniqueNames.Assign(
            operations,
            [.. ServiceTypes(), .. ReservedMembers.Object],
            "Operation",
            StringComparer.Ordinal
        );
        for (var i = 0; i < methods.Length; i++)
        {
            _operations[operations[i].Name] = methods[i];
            Note("operation", $"operations/{operations[i].Name}", operations, methods, i, StringComparer.Ordinal);
        }
    }

    /// <summary>The service's name as it is in type names: <c>Lightsail</c>, <c>Iam</c>.</summary>
    public string Service { get; }

    /// <summary>The client: <c>LightsailClient</c>.</summary>
    public string Client => Service + "Client";

    /// <summary>What the client implements, for those who put another in its place: <c>ILightsailClient</c>.</summary>
    public string ClientInterface => "I" + Client;

    /// <summary>What a server implements: <c>ILightsailHandler</c>.</summary>
    public string Handler => "I" + Service + "Handler";

    /// <summary>What hands requests to the handler: <c>LightsailDispatcher</c>.</summary>
    public string Dispatcher => Service + "Dispatcher";

    /// <summary>The base of the service's errors: <c>LightsailException</c>.</summary>
    public string Exception => Service + "Exception";

    /// <summary>The JSON readers and writers, one static partial class over many files: <c>LightsailJson</c>.</summary>
    public string Json => Service + "Json";

    /// <summary>The form and XML readers and writers, one static partial class over many files: <c>IamQuery</c>.</summary>
    public string Query => Service + "Query";

    /// <summary>The quotas and sentinels: <c>LightsailRules</c>.</summary>
    public string Rules => Service + "Rules";

    /// <summary>The service's names on the wire, and its protocol: <c>LightsailSerialization</c>.</summary>
    public string Serialization => Service + "Serialization";

    /// <summary>The table of operations: <c>LightsailOperations</c>.</summary>
    public string Operations => Service + "Operations";

    /// <summary>The table of errors: <c>LightsailErrors</c>.</summary>
    public string Errors => Service + "Errors";

    /// <summary>What registers the client: <c>LightsailServiceCollectionExtensions</c>.</summary>
    public string Registration => Service + "ServiceCollectionExtensions";

    /// <summary>The names that an earlier one had taken already, of all kinds.</summary>
    public IReadOnlyList<NameClash> FindClashes()
    {
        foreach (var shape in _contract.Shapes)
        {
            Members(shape);
        }

        return _clashes;
    }

    public static CSharpNames For(Contract contract) => new(contract);

    /// <summary>The type of a shape that the contract declares; prelude shapes have none.</summary>
    public string Shape(string shape) => _shapes[shape];

    /// <summary>The operation's method, without <c>Async</c>.</summary>
    public string Operation(string operation) => _operations[operation];

    /// <summary>The C# names of a shape's members or enum values, in the shape's order.</summary>
    public IReadOnlyList<string> Members(Shape shape)
    {
        if (!_members.TryGetValue(shape.Name, out var names))
        {
            var wanted = WantedMembers(shape);
            names = UniqueNames.Assign(
                wanted,
                [.. ReservedMembers.TakenIn(shape), Shape(shape.Name)],
                "Member",
                StringComparer.Ordinal
            );
            _members[shape.Name] = names;
            var (kind, section) = shape switch
            {
                EnumShape => ("value", "values/#"),
                IntEnumShape => ("intEnum value", "values/"),
                _ => ("member", "members/"),
            };
            for (var i = 0; i < names.Length; i++)
            {
                var step = shape is EnumShape ? i.ToString(CultureInfo.InvariantCulture) : wanted[i].Name;
                Note(kind, $"shapes/{shape.Name}/{section}{step}", wanted, names, i, StringComparer.Ordinal);
            }
        }

        return names;
    }

    /// <summary>The property or union case of a member.</summary>
    public string Member(Shape shape, Member member)
    {
        var members = shape is UnionShape union ? union.Members : ((StructureShape)shape).Members;
        for (var i = 0; i < members.Count; i++)
        {
            if (members[i].Name == member.Name)
            {
                return Members(shape)[i];
            }
        }

        throw new ArgumentException($"{shape.Name} has no member '{member.Name}'.", nameof(member));
    }

    // What has an order in the files comes in it; what has none clashes with nothing.
    private static IEnumerable<T> InOrder<T>(EquatableArray<T> things, Contract contract)
        where T : INamed
    {
        var places = contract
            .NameOrder.Select((name, i) => (name, i))
            .ToLookup(place => place.name, place => place.i, StringComparer.Ordinal);
        return things.OrderBy(thing => places[thing.Name].DefaultIfEmpty(-1).First());
    }

    private void Note(
        string kind,
        string path,
        IReadOnlyList<(string Name, string Identifier)> wanted,
        string[] names,
        int newcomer,
        StringComparer comparer
    )
    {
        for (var i = 0; i < newcomer; i++)
        {
            if (comparer.Equals(names[i], wanted[newcomer].Identifier))
            {
                _clashes.Add(new NameClash(kind, path, wanted[i].Name, wanted[newcomer].Name, names[newcomer]));
                return;
            }
        }
    }

    private static string WantedName(Shape shape)
    {
        var name = Identifiers.Pascal(shape.Name, "Shape", keepCase: true);
        if (shape is StructureShape { Error: not null })
        {
            return AsException(name);
        }

        // A type cannot have a member of its own name.
        return ReservedMembers.TakenIn(shape).Contains(name, StringComparer.Ordinal) ? name + "Shape" : name;
    }

    private static string AsException(string name)
    {
        const string Suffix = "Exception";
        if (name.EndsWith(Suffix, StringComparison.Ordinal))
        {
            return name;
        }

        foreach (var ending in (string[])["Error", "Fault"])
        {
            if (name.Length > ending.Length && name.EndsWith(ending, StringComparison.Ordinal))
            {
                return name.Substring(0, name.Length - ending.Length) + Suffix;
            }
        }

        return name + Suffix;
    }

    private static List<(string Name, string Identifier)> WantedMembers(Shape shape) =>
        shape switch
        {
            EnumShape e => [.. e.Values.Select(value => (value.Value, Identifiers.Pascal(value.Name, "Value")))],
            IntEnumShape e => [.. e.Values.Select(value => (value.Name, Identifiers.Pascal(value.Name, "Value")))],
            StructureShape s => [.. s.Members.Select(Wanted)],
            UnionShape u => [.. u.Members.Select(Wanted)],
            _ => [],
        };

    private static (string Name, string Identifier) Wanted(Member member) =>
        (member.Name, Identifiers.Pascal(member.Name, "Member", keepCase: true));

    private string[] ServiceTypes() =>
        [
            Client,
            ClientInterface,
            Handler,
            Dispatcher,
            Exception,
            Json,
            Query,
            Rules,
            Serialization,
            Operations,
            Errors,
            Registration,
        ];
}
