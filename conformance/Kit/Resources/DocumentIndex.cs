using System.Globalization;
using LightsailContract.Conformance.Protocols;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Resources;

/// <summary>A value and its place in a document.</summary>
/// <param name="Path">The place, with list positions: <c>keys[0].id</c>.</param>
/// <param name="Owner">The structure that the member belongs to, or null for items of lists and maps.</param>
/// <param name="Member">The member.</param>
/// <param name="Container">The object that contains it, or would contain it.</param>
/// <param name="Value">The value; null if absent.</param>
internal sealed record DocumentNode(string Path, string? Owner, Member Member, WireValue Container, WireValue? Value);

/// <summary>The nodes of a document by their path without list positions: <c>keys[].id</c>.</summary>
internal sealed class DocumentIndex
{
    private const int MaxNodes = 100_000;

    private static readonly DocumentIndex Empty = new();

    private readonly Dictionary<string, List<DocumentNode>> _nodes = new(StringComparer.Ordinal);
    private int _count;

    public static DocumentIndex Build(Contract contract, Operation operation, ParsedResponse answer)
    {
        var (structure, document) = answer switch
        {
            ParsedResponse.Success success when operation.Output is { } output => (
                contract.GetStructure(output),
                success.Document
            ),
            ParsedResponse.Failure failure
                when Errors.Find(contract, operation, failure.Code)?.Structure is { } error => (
                error,
                failure.Document
            ),
            _ => (null, WireMap.Empty),
        };
        if (structure is null)
        {
            return Empty;
        }

        var index = new DocumentIndex();
        index.Walk(contract, structure.Name, structure.Members, document, "", "");
        return index;
    }

    public IReadOnlyList<DocumentNode> At(string path) => _nodes.TryGetValue(path, out var nodes) ? nodes : [];

    /// <summary>Every node of that member of that structure, anywhere in the document.</summary>
    public IEnumerable<DocumentNode> Find(string structure, string member) =>
        _nodes.Values.SelectMany(nodes => nodes).Where(node => node.Owner == structure && node.Member.Name == member);

    /// <summary>Every place where a structure of that name is, or could be.</summary>
    public IEnumerable<DocumentNode> Targeting(string structure) =>
        _nodes.Values.SelectMany(nodes => nodes).Where(node => node.Member.Target == structure);

    public IEnumerable<DocumentNode> All => _nodes.Values.SelectMany(nodes => nodes);

    private void Walk(
        Contract contract,
        string? owner,
        EquatableArray<Member> members,
        WireMap value,
        string generic,
        string concrete
    )
    {
        foreach (var member in members)
        {
            Add(contract, owner, member, value, value.Find(member.Name), generic + member.Name, concrete + member.Name);
        }
    }

    private void Add(
        Contract contract,
        string? owner,
        Member member,
        WireValue container,
        WireValue? value,
        string generic,
        string concrete
    )
    {
        if (++_count > MaxNodes)
        {
            return;
        }

        if (!_nodes.TryGetValue(generic, out var nodes))
        {
            _nodes[generic] = nodes = [];
        }

        nodes.Add(new DocumentNode(concrete, owner, member, container, value));
        switch (contract.GetShape(member.Target), value)
        {
            case (StructureShape structure, WireMap map):
                Walk(contract, structure.Name, structure.Members, map, generic + ".", concrete + ".");
                break;
            case (UnionShape union, WireMap map):
                Walk(contract, union.Name, union.Members, map, generic + ".", concrete + ".");
                break;
            case (ListShape list, WireList items):
                for (var i = 0; i < items.Items.Count; i++)
                {
                    var place = i.ToString(CultureInfo.InvariantCulture);
                    Add(contract, null, list.Member, items, items.Items[i], generic + "[]", $"{concrete}[{place}]");
                }

                break;
            case (MapShape shape, WireMap map):
                foreach (var (key, item) in map.Members)
                {
                    Add(contract, null, shape.Value, map, item, generic + "{}", $"{concrete}{{{key}}}");
                }

                break;
        }
    }
}
