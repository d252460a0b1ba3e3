using System.Xml.Linq;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Protocols.AwsQuery;

/// <summary>Reads XML according to the shapes, and uses the contract's member names.</summary>
internal sealed class XmlDocumentReader(Contract contract, ResponseLimits.Texts texts)
{
    private const int MaxDepth = ResponseLimits.Depth;

    public WireMap ReadStructure(StructureShape structure, XElement element) =>
        ReadMembers(structure.Members, element, depth: 0);

    /// <summary>Reads an element that has no shape: elements become objects, text stays text.</summary>
    public WireValue ReadUnguided(XElement element, int depth = 0) =>
        !element.HasElements || depth > MaxDepth
            ? Text(element.Value)
            : new WireMap([
                .. element
                    .Elements()
                    .Select(child =>
                        KeyValuePair.Create(texts.Keep(child.Name.LocalName), ReadUnguided(child, depth + 1))
                    ),
            ]);

    private WireText Text(string text) => new(texts.Keep(text));

    private WireMap ReadMembers(EquatableArray<Member> members, XElement element, int depth)
    {
        var values = new List<KeyValuePair<string, WireValue>>();
        var read = new HashSet<string>(StringComparer.Ordinal);
        foreach (var child in element.Elements())
        {
            var name = child.Name.LocalName;
            var member = FindMember(members, name);
            if (member is null)
            {
                values.Add(new(texts.Keep(name), ReadUnguided(child)));
            }
            else if (read.Add(name))
            {
                values.Add(new(member.Name, ReadMember(member, element, child, depth + 1)));
            }
        }

        foreach (var member in members)
        {
            if (member.Traits.XmlAttribute && element.Attribute(NameOf(member)) is { } attribute)
            {
                values.Add(new(member.Name, Text(attribute.Value)));
            }
        }

        return new WireMap(values);
    }

    private WireValue ReadMember(Member member, XElement parent, XElement first, int depth)
    {
        if (depth > MaxDepth)
        {
            return new WireMalformed($"nested deeper than {MaxDepth}");
        }

        var target = contract.GetShape(member.Target);
        if (member.Traits.XmlFlattened)
        {
            var elements = parent.Elements().Where(child => child.Name.LocalName == first.Name.LocalName);
            return target switch
            {
                ListShape list => new WireList([.. elements.Select(item => Read(list.Member, item, depth))]),
                MapShape map => ReadEntries(map, elements, depth),
                _ => Read(member, first, depth),
            };
        }

        return Read(member, first, depth);
    }

    private WireValue Read(Member member, XElement element, int depth) =>
        contract.GetShape(member.Target) switch
        {
            // Text in place of members is not a structure.
            StructureShape when !element.HasElements && !string.IsNullOrWhiteSpace(element.Value) => Text(
                element.Value
            ),
            StructureShape structure => ReadMembers(structure.Members, element, depth),
            UnionShape union => ReadMembers(union.Members, element, depth),
            ListShape list => ReadItems(list, element, depth),
            MapShape map => ReadEntries(map, element.Elements().Where(child => child.Name.LocalName == "entry"), depth),
            _ => element.HasElements ? ReadUnguided(element) : Text(element.Value),
        };

    private WireValue ReadItems(ListShape list, XElement element, int depth)
    {
        var name = list.Member.Traits.XmlName ?? "member";
        return element.Elements().FirstOrDefault(child => child.Name.LocalName != name) is null
            ? new WireList([.. element.Elements().Select(item => Read(list.Member, item, depth + 1))])
            : new WireMalformed($"a list with an item that is not <{name}>");
    }

    private WireMap ReadEntries(MapShape map, IEnumerable<XElement> entries, int depth)
    {
        var values = new List<KeyValuePair<string, WireValue>>();
        foreach (var entry in entries)
        {
            var key = Child(entry, map.Key.Traits.XmlName ?? "key");
            var value = Child(entry, map.Value.Traits.XmlName ?? "value");
            values.Add(
                new(
                    texts.Keep(key?.Value ?? ""),
                    value is null ? new WireMalformed("a map item without a value") : Read(map.Value, value, depth + 1)
                )
            );
        }

        return new WireMap(values);
    }

    private static XElement? Child(XElement element, string name) =>
        element.Elements().FirstOrDefault(child => child.Name.LocalName == name);

    private static Member? FindMember(EquatableArray<Member> members, string name)
    {
        foreach (var member in members)
        {
            if (!member.Traits.XmlAttribute && NameOf(member) == name)
            {
                return member;
            }
        }

        return null;
    }

    private static string NameOf(Member member) => member.Traits.XmlName ?? member.Name;
}
