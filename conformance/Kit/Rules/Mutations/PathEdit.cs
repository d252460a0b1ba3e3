using LightsailContract.Conformance.Protocols;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Rules.Mutations;

/// <summary>Changes the values at a path of a document, such as <c>keys[].id</c>. It creates missing structures on the
/// path.</summary>
/// <param name="backend">Makes missing values.</param>
/// <param name="edit">Returns the new value, or null to remove the member.</param>
internal sealed class PathEdit(IMutationBackend backend, Func<Member, WireValue?, WireValue?> edit)
{
    public WireMap Apply(Operation operation, WireMap document, string path) =>
        operation.Output is { } output
            ? Members(backend.Contract.GetStructure(output).Members, document, path)
            : document;

    private WireMap Members(EquatableArray<Member> members, WireMap map, string path)
    {
        var end = path.AsSpan().IndexOfAny('.', '[', '{');
        var name = end < 0 ? path : path[..end];
        if (members.FirstOrDefault(candidate => candidate.Name == name) is not { } member)
        {
            return map;
        }

        var changed = Value(member, map.Find(name), end < 0 ? "" : path[end..]);
        return changed is null ? map.Without(name) : map.With(name, changed);
    }

    private WireValue? Value(Member member, WireValue? value, string rest)
    {
        if (rest.Length == 0)
        {
            return edit(member, value);
        }

        var shape = backend.Contract.GetShape(member.Target);
        var present = value.IsNothing() ? null : value;
        return (shape, rest[0]) switch
        {
            (StructureShape structure, '.') => Members(
                structure.Members,
                present as WireMap ?? Made(member) as WireMap ?? WireMap.Empty,
                rest[1..]
            ),
            (UnionShape union, '.') => Members(union.Members, present as WireMap ?? WireMap.Empty, rest[1..]),
            (ListShape list, '[') => new WireList([
                .. Items(present, list.Member).Select(item => Value(list.Member, item, rest[2..])).OfType<WireValue>(),
            ]),
            (MapShape map, '{') => new WireMap([
                .. Entries(present, map.Value)
                    .Select(entry => (entry.Key, Value: Value(map.Value, entry.Value, rest[2..])))
                    .Where(entry => entry.Value is not null)
                    .Select(entry => KeyValuePair.Create(entry.Key, entry.Value!)),
            ]),
            _ => value,
        };
    }

    private IEnumerable<WireValue> Items(WireValue? list, Member member) =>
        list is WireList { Items.Count: > 0 } present ? present.Items
        : Made(member) is { } made ? [made]
        : [];

    private IEnumerable<KeyValuePair<string, WireValue>> Entries(WireValue? map, Member member) =>
        map is WireMap { Members.Count: > 0 } present ? present.Members
        : Made(member) is { } made ? [new("mutant", made)]
        : [];

    private WireValue? Made(Member member) => backend.Values.Member(member, backend.Random);
}
