using LightsailContract.Conformance.Protocols;
using LightsailContract.Model;
using LightsailContract.Signing;

namespace LightsailContract.Conformance.Resources;

/// <summary>A resource's calls, resolved: where its identifiers stand in inputs and outputs.</summary>
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

    /// <summary>What a description calls one.</summary>
    public string Noun { get; }

    /// <summary>What a description calls its parent.</summary>
    public string ParentNoun { get; }

    /// <summary>Whether the caller names it, rather than the service.</summary>
    public bool HasPutLifecycle { get; }

    /// <summary>The operations of its life, in the order create, list, delete.</summary>
    public IEnumerable<Operation> Operations => new[] { Create, List, Delete }.OfType<Operation>();

    /// <summary>The structure that holds one in the answer of a creation, or null where none is found.</summary>
    public WireMap? CreatedItem(WireMap output) => _createdItem is null ? output : output.Find(_createdItem) as WireMap;

    public string? CreatedIdentifier(WireMap output) => CreatedItem(output)?.Find(Resource.Own.Name).AsString();

    /// <summary>The entries of a list's answer; those that are no structure have no identifier.</summary>
    public IReadOnlyList<ListedItem> ListedItems(WireMap output) =>
        _listedItems is not null && output.Find(_listedItems) is WireList list
            ?
            [
                .. list
                    .Items.Select(item => item as WireMap ?? WireMap.Empty)
                    .Select(item => new ListedItem(item.Find(Resource.Own.Name).AsString(), item)),
            ]
            : [];

    /// <summary>The output member that holds a list's entries, or null where none is found.</summary>
    public string? ListedMember => _listedItems;

    /// <summary>The structure of a listed entry, or null.</summary>
    public StructureShape? ListedStructure =>
        _listedItems is not null
        && List?.Output is { } output
        && Contract.GetStructure(output).FindMember(_listedItems) is { } member
        && Contract.GetShape(member.Target) is ListShape list
            ? Contract.FindShape(list.Member.Target) as StructureShape
            : null;

    /// <summary>The members of a listed entry that no call changes, by the contract's own invariants; not its times, which
    /// move by themselves where they move.</summary>
    public IReadOnlyList<string> StableMembers { get; }

    /// <summary>The structure that a creation answers with, or null.</summary>
    public StructureShape? CreatedStructure =>
        Create?.Output is not { } output ? null
        : _createdItem is null ? Contract.GetStructure(output)
        : Contract.GetStructure(output).FindMember(_createdItem) is { } member
            ? Contract.FindShape(member.Target) as StructureShape
        : null;

    /// <summary>The timestamp that tells when an entry was created: the only one that both a creation's answer and a list
    /// show; null where there is none, or more than one.</summary>
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

    /// <summary>Whether a deletion may leave the parent out, and an entry is itself what a request can be signed with:
    /// then the signer says whose it is.</summary>
    public bool DeletesImplicitly =>
        ParentResource is not null
        && Delete is { Input: { } input }
        && Resource
            .Identifiers.Take(Resource.Identifiers.Count - 1)
            .All(identifier => Contract.GetStructure(input).FindMember(identifier.Name) is { Traits.Required: false })
        && SecretMember is not null;

    /// <summary>What an entry signs with, by the answer that created it; null where it gave none.</summary>
    public Credentials? CredentialsOf(Entry entry) =>
        SecretMember is { } member
        && entry.Created.Parsed is ParsedResponse.Success success
        && CreatedItem(success.Document)?.Find(member).AsString() is { Length: > 0 } secret
            ? new Credentials(entry.Identifier, secret)
            : null;

    private bool IsTime(string member) =>
        ListedStructure?.FindMember(member) is { } found
        && Contract.FindShape(found.Target) is SimpleShape { Type: SimpleType.Timestamp };

    /// <summary>The only secret that a creation answers with, or null.</summary>
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

    /// <summary>The output member whose structure carries the identifier; null for the output itself.</summary>
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
}
