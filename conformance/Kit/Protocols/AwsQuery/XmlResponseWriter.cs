using System.Xml.Linq;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Protocols.AwsQuery;

/// <summary>Writes a document as XML according to its shapes.</summary>
internal sealed class XmlResponseWriter(Contract contract)
{
    public XNamespace Namespace { get; } = contract.Settings.XmlNamespace ?? "";

    public void WriteMembers(XElement element, EquatableArray<Member> members, WireMap map)
    {
        foreach (var (name, value) in map.Members)
        {
            var member = members.FirstOrDefault(candidate => candidate.Name == name);
            Write(element, member?.Traits.XmlName ?? name, member, value);
        }
    }

    private void Write(XElement parent, string name, Member? member, WireValue value)
    {
        if (value is WireNull)
        {
            return;
        }

        var target = member is null ? null : contract.FindShape(member.Target);
        if (member?.Traits.XmlFlattened == true && (value, target) is (WireList flat, ListShape flatList))
        {
            foreach (var item in flat.Items)
            {
                Write(parent, name, flatList.Member, item);
            }

            return;
        }

        var element = new XElement(Namespace + name);
        parent.Add(element);
        Fill(element, target, value);
    }

    private void Fill(XElement element, Shape? target, WireValue value)
    {
        switch (value, target)
        {
            case (WireMap map, StructureShape structure):
                WriteMembers(element, structure.Members, map);
                break;
            case (WireMap map, MapShape shape):
                foreach (var (key, entry) in map.Members)
                {
                    var pair = new XElement(Namespace + "entry");
                    element.Add(pair);
                    Write(pair, shape.Key.Traits.XmlName ?? "key", shape.Key, new WireText(key));
                    Write(pair, shape.Value.Traits.XmlName ?? "value", shape.Value, entry);
                }

                break;
            case (WireMap map, _):
                WriteMembers(element, default, map);
                break;
            case (WireList list, ListShape shape):
                foreach (var item in list.Items)
                {
                    Write(element, shape.Member.Traits.XmlName ?? "member", shape.Member, item);
                }

                break;
            case (WireMalformed, _):
                element.Add(new XElement(Namespace + "mutant"));
                break;
            default:
                element.Value = TextOf(value);
                break;
        }
    }

    private static string TextOf(WireValue value) =>
        value switch
        {
            WireBoolean boolean => boolean.Value ? "true" : "false",
            WireNumber number => number.Text,
            _ => value.AsString() ?? "",
        };
}
