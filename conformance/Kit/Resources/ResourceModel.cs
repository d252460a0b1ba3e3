using LightsailContract.Conformance.Protocols;
using LightsailContract.Model;
using LightsailContract.Signing;

namespace LightsailContract.Conformance.Resources;

/// <summary>The operations of a resource, and the places of its identifiers in inputs and outputs.</summary>
internal sealed class ResourceModel
{
    private readonly string? _createdItem;
    private readonly string? _listedItems;

    public ResourceModel(Contract contract, Resource resource)
    {
        Contract = contract;
        Resource = resource;
        ParentResource = contract.Resources.FirstOrDefault(candidate => candidate.Name == resource.Parent);
        Create = Resolve(resource.Create);
        List = Resolve(resource.List);
        Delete = Resolve(resource.Delete);
        Noun = Nouns.NameFor(resource);
        ParentNoun = ParentResource is null ? "service" : Nouns.NameFor(ParentResource);
        HasPutLifecycle = Create is not null && HasInput(Create, resource.Own.Name);
        _createdItem = resource.Create?.Item ?? FindItem(Create, isList: false);
        _listedItems = resource.List?.Item ?? FindItem(List, isList: true);
        StableMembers =
        [
            .. contract
                .Invariants.OfType<StabilityInvariant>()
                .Where(invariant => invariant.Resource == resource.Name)
                .SelectMany(invariant => invariant.Members)
                .Where(path => path.Structure == ListedStructure?.Name && !IsTime(path.Member))
                .Select(path => path.Member),
        ];
    }

    public Contract Contract { get; }
    public Resource Resource { get; }
    public Resource? ParentResource { get; }
    public Operation? Create { get; }
    public Operation? List { get; }
    public Operation? Delete { get; }

    /// <summary>The noun for one in descriptions.</summary>
    public string Noun { get; }

    /// <summary>The noun for its parent in descriptions.</summary>
    public string ParentNoun { get; }

    /// <summary>True if the caller chooses the identifier.</summary>
    public bool HasPutLifecycle { get; }

    /// <summary>Its operations, in the order create, list, delete.</summary>
    public IEnumerable<Operation> Operations => new[] { Create, List, Delete }.OfType<Operation>();

    /// <summary>The structure with the new resource in the response to a creation, or null.</summary>
    public WireMap? CreatedItem(WireMap output) => _createdItem is null ? output : output.Find(_createdItem) as WireMap;

    public string? CreatedIdentifier(WireMap output) => CreatedItem(output) is { } item ? IdentifierOf(item) : null;

    /// <summary>The items of a list's response. An item that is not a structure has no identifier.</summary>
    public IReadOnlyList<ListedItem> ListedItems(WireMap output) =>
        _listedItems is not null && output.Find(_listedItems) is WireList list
            ?
            [
                .. list
                    .Items.Select(item => item as WireMap ?? WireMap.Empty)
                    .Select(item => new ListedItem(IdentifierOf(item), item)),
            ]
            : [];

    // A longer one fits into no request and no journal. The rules still judge its value.
    private string? IdentifierOf(WireMap item) =>
        item.Find(Resource.Own.Name).AsString() is { Length: <= ResponseLimits.IdentifierLength } identifier
            ? identifier
            : null;

    /// <summary>The output member with the items of a list, or null.</summary>
    public string? ListedMember => _listedItems;

    /// <summary>The structure of a listed item, or null.</summary>
    public StructureShape? ListedStructure =>
        _listedItems is not null
        && List?.Output is { } output
        && Contract.GetStructure(output).FindMember(_listedItems) is { } member
        && Contract.GetShape(member.Target) is ListShape list
            ? Contract.FindShape(list.Member.Target) as StructureShape
            : null;

    /// <summary>The members of a listed item that, by the contract's invariants, no call changes. Times are left out: no call
    /// causes their change.</summary>
    public IReadOnlyList<string> StableMembers { get; }

    /// <summary>The structure with the new resource in the response to a creation, or null.</summary>
    public StructureShape? CreatedStructure =>
        Create?.Output is not { } output ? null
        : _createdItem is null ? Contract.GetStructure(output)
        : Contract.GetStructure(output).FindMember(_createdItem) is { } member
            ? Contract.FindShape(member.Target) as StructureShape
        : null;

    /// <summary>The time of creation: the only timestamp that both the response to a creation and a list show; null if there
    /// is none, or more than one.</summary>
    public Member? CreationTime
    {
        get
        {
            var shared = (ListedStructure?.Members ?? [])
                .Where(member =>
                    Contract.FindShape(member.Target) is SimpleShape { Type: SimpleType.Timestamp }
                    && CreatedStructure?.FindMember(member.Name)?.Target == member.Target
                )
                .ToList();
            return shared.Count == 1 ? shared[0] : null;
        }
    }

    /// <summary>True if a deletion may leave out the parent and an entry can sign requests: then the signing key identifies
    /// the parent.</summary>
    public bool DeletesImplicitly =>
        ParentResource is not null
        && Delete is { Input: { } input }
        && Resource
            .Identifiers.Take(Resource.Identifiers.Count - 1)
            .All(identifier => Contract.GetStructure(input).FindMember(identifier.Name) is { Traits.Required: false })
        && SecretMember is not null;

    /// <summary>The credentials in the response that created an entry, or null.</summary>
    public Credentials? CredentialsOf(Entry entry) =>
        SecretMember is { } member
        && entry.Created.Parsed is ParsedResponse.Success success
        && CreatedItem(success.Document)?.Find(member).AsString() is { Length: > 0 } secret
            ? new Credentials(entry.Identifier, secret)
            : null;

    private bool IsTime(string member) =>
        ListedStructure?.FindMember(member) is { } found
        && Contract.FindShape(found.Target) is SimpleShape { Type: SimpleType.Timestamp };

    /// <summary>The member with the only secret in the response to a creation, or null.</summary>
    private string? SecretMember
    {
        get
        {
            var secrets = Contract.Secrets.Where(path => path.Structure == CreatedStructure?.Name).ToList();
            return secrets.Count == 1 ? secrets[0].Member : null;
        }
    }

    public bool HasInput(Operation operation, string member) =>
        operation.Input is not null && Contract.GetStructure(operation.Input).FindMember(member) is not null;

    private Operation? Resolve(LifecycleCall? call) => call is null ? null : Contract.FindOperation(call.Operation);

    /// <summary>The output member whose structure has the identifier; null for the output itself.</summary>
    private string? FindItem(Operation? operation, bool isList)
    {
        if (operation?.Output is not { } output)
        {
            return null;
        }

        foreach (var member in Contract.GetStructure(output).Members)
        {
            var target = Contract.FindShape(member.Target);
            if (isList)
            {
                target = target is ListShape list ? Contract.FindShape(list.Member.Target) : null;
            }

            if ((target as StructureShape)?.FindMember(Resource.Own.Name) is not null)
            {
                return member.Name;
            }
        }

        return null;
    }

    /// <summary>Whether a response says that the change which it reports is in progress.</summary>
    public bool CallsUnfinished(Exchange exchange) =>
        Resource.Unfinished is { } unfinished
        && exchange
            .Index(Contract)
            .Find(unfinished.Member.Structure, unfinished.Member.Member)
            .Any(node => node.Value.AsString() is { } value && unfinished.Values.Contains(value));
}
