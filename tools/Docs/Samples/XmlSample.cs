using System.Xml.Linq;
using LightsailContract.Model;

namespace LightsailContract.Docs.Samples;

/// <summary>An awsQuery response's document.</summary>
internal sealed class XmlSample(Contract contract)
{
    private static readonly ProtocolFacts Facts = ProtocolFacts.For(Protocol.AwsQuery);

    private readonly SampleMembers _members = new(contract, onlyRequired: false);

    public string Write(Operation operation)
    {
        XNamespace space = contract.Settings.XmlNamespace ?? "";
        var root = new XElement(space + $"{operation.Name}Response");
        if (operation.Output is { } output)
        {
            var result = new XElement(space + $"{operation.Name}Result");
            Members(result, contract.GetShape(output));
            root.Add(result);
        }

        root.Add(
            new XElement(
                space + "ResponseMetadata",
                new XElement(space + "RequestId", "00000000-0000-0000-0000-000000000000")
            )
        );
        return root.ToString().ReplaceLineEndings("\n");
    }

    private void Members(XElement parent, Shape shape)
    {
        using var entered = _members.Enter(shape.Name);
        foreach (var member in _members.Of(shape))
        {
            if (member.Traits.XmlAttribute)
            {
                parent.SetAttributeValue(Facts.WireName(member), SampleScalar.Of(contract, member));
            }
            else
            {
                Value(parent, Facts.WireName(member), member);
            }
        }
    }

    private void Value(XElement parent, string name, Member member)
    {
        var shape = contract.GetShape(member.Target);
        var element = new XElement(parent.Name.Namespace + name);
        switch (shape)
        {
            case ListShape list when member.Traits.XmlFlattened:
                Inside(shape, () => Value(parent, name, list.Member));
                return;
            case MapShape map when member.Traits.XmlFlattened:
                Inside(shape, () => Entry(element, map));
                break;
            case ListShape list:
                Inside(shape, () => Value(element, Facts.WireName(list.Member), list.Member));
                break;
            case MapShape map:
                var entry = new XElement(parent.Name.Namespace + "entry");
                Inside(shape, () => Entry(entry, map));
                element.Add(entry);
                break;
            case StructureShape or UnionShape:
                Members(element, shape);
                break;
            default:
                element.Value = SampleScalar.Of(contract, member);
                break;
        }

        parent.Add(element);
    }

    private void Entry(XElement entry, MapShape map)
    {
        Value(entry, Facts.WireName(map.Key), map.Key);
        Value(entry, Facts.WireName(map.Value), map.Value);
    }

    private void Inside(Shape shape, Action write)
    {
        using var entered = _members.Enter(shape.Name);
        write();
    }
}
