using LightsailContract.Model;
using LightsailContract.Reader.Findings;
using LightsailContract.Reader.Locations;

namespace LightsailContract.Reader.Checks;

/// <summary>What each check works on: the merged contract, the places of its parts, and what is wrong so far.</summary>
internal sealed class CheckContext(Contract contract, LocationMap locations, FindingList findings)
{
    private readonly Dictionary<string, Dictionary<string, Member>> _members = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _outputs = new(StringComparer.Ordinal);
    private Dictionary<string, Resource>? _resources;

    public Contract Contract => contract;

    public LocationMap Locations => locations;

    /// <summary>Single values against their shapes, within one budget of time.</summary>
    public ScalarFit Scalars { get; } = new(contract);

    public void Report(FindingRule rule, string[] path, params object?[] arguments)
    {
        if (!findings.IsFull)
        {
            findings.Report(rule, locations.Find(path) ?? Service, arguments);
        }
    }

    /// <summary>Reports a name that is not among those known, with the nearest of them.</summary>
    public void ReportUnknown(FindingRule rule, string[] path, string name, IEnumerable<string> known)
    {
        if (!findings.IsFull)
        {
            Report(rule, path, Quote.Escape(name), Suggestion.For(name, known));
        }
    }

    /// <summary>The shape of that name; reported if there is none.</summary>
    public Shape? RequireShape(string name, params string[] path)
    {
        var shape = contract.FindShape(name);
        if (shape is null)
        {
            ReportUnknown(ReaderRules.UnknownShape, path, name, ShapeNames);
        }

        return shape;
    }

    public Operation? RequireOperation(string name, params string[] path)
    {
        var operation = contract.FindOperation(name);
        if (operation is null)
        {
            ReportUnknown(ReaderRules.UnknownOperation, path, name, contract.Operations.Select(known => known.Name));
        }

        return operation;
    }

    public Resource? RequireResource(string name, params string[] path)
    {
        var resource = FindResource(name);
        if (resource is null)
        {
            ReportUnknown(ReaderRules.UnknownResource, path, name, contract.Resources.Select(known => known.Name));
        }

        return resource;
    }

    /// <summary>The member of a structure or union; reported if there is none.</summary>
    public Member? RequireMember(Shape shape, string name, params string[] path)
    {
        var member = FindMember(shape, name);
        if (member is null && !findings.IsFull)
        {
            var suggestion = Suggestion.For(name, shape.AllMembers().Select(known => known.Name));
            Report(
                ReaderRules.UnknownMember,
                path,
                new Subject(ShapeKind.NameOf(shape), shape.Name),
                Quote.Escape(name),
                suggestion
            );
        }

        return member;
    }

    /// <summary>A member by its structure and name; whichever is unknown is reported.</summary>
    public Member? RequireMember(MemberPath member, params string[] path) =>
        RequireShape(member.Structure, path) is { } shape ? RequireMember(shape, member.Member, path) : null;

    /// <summary>Every shape that can be in some answer of the service.</summary>
    public HashSet<string> AllOutputs => field ??= OutputReach.Find(contract, contract.Operations);

    /// <summary>Every shape that can be in an operation's answer.</summary>
    public HashSet<string> OutputOf(Operation operation)
    {
        if (!_outputs.TryGetValue(operation.Name, out var reached))
        {
            reached = OutputReach.Find(contract, [operation]);
            _outputs.Add(operation.Name, reached);
        }

        return reached;
    }

    /// <summary>Whether the shape is one that needs no definition and has none.</summary>
    public static bool IsPrelude(Shape shape) => ReferenceEquals(shape, Prelude.Find(shape.Name));

    public Resource? FindResource(string name)
    {
        _resources ??= contract.Resources.ToDictionary(resource => resource.Name, StringComparer.Ordinal);
        return _resources.TryGetValue(name, out var found) ? found : null;
    }

    public Member? FindMember(Shape shape, string name)
    {
        if (!_members.TryGetValue(shape.Name, out var members))
        {
            members = shape.AllMembers().ToDictionary(member => member.Name, StringComparer.Ordinal);
            _members.Add(shape.Name, members);
        }

        return members.TryGetValue(name, out var found) ? found : null;
    }

    private IEnumerable<string> ShapeNames =>
        contract.Shapes.Select(shape => shape.Name).Concat(Enum.GetNames(typeof(SimpleType)));

    private SourceLocation Service => locations.Find("service")!;
}
