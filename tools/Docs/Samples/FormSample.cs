using System.Globalization;
using System.Text;
using LightsailContract.Model;

namespace LightsailContract.Docs.Samples;

/// <summary>An awsQuery request's form, one field a line.</summary>
internal sealed class FormSample(Contract contract)
{
    private static readonly ProtocolFacts Facts = ProtocolFacts.For(Protocol.AwsQuery);

    private readonly SampleMembers _members = new(contract, onlyRequired: true);

    public string Write(Operation operation)
    {
        var form = new StringBuilder();
        Field(form, "Action", operation.Name);
        Field(form, "Version", contract.Settings.ApiVersion);
        if (operation.Input is { } input)
        {
            Members(form, "", contract.GetShape(input));
        }

        return form.ToString();
    }

    private void Members(StringBuilder form, string prefix, Shape shape)
    {
        using var entered = _members.Enter(shape.Name);
        foreach (var member in _members.Of(shape))
        {
            Value(form, prefix + Facts.WireName(member), member);
        }
    }

    private void Value(StringBuilder form, string name, Member member)
    {
        switch (contract.GetShape(member.Target))
        {
            case ListShape list:
                Value(form, ListPrefix(name, member, list) + ".1", list.Member);
                break;
            case MapShape map:
                var entry = member.Traits.XmlFlattened ? $"{name}.1." : $"{name}.entry.1.";
                Value(form, entry + Facts.WireName(map.Key), map.Key);
                Value(form, entry + Facts.WireName(map.Value), map.Value);
                break;
            case StructureShape or UnionShape:
                Members(form, name + ".", contract.GetShape(member.Target));
                break;
            default:
                Field(form, name, SampleScalar.Of(contract, member));
                break;
        }
    }

    private static string ListPrefix(string name, Member member, ListShape list) =>
        member.Traits.XmlFlattened ? name : $"{name}.{Facts.WireName(list.Member)}";

    private static void Field(StringBuilder form, string name, string value)
    {
        if (form.Length > 0)
        {
            form.Append("\n&");
        }

        form.Append(CultureInfo.InvariantCulture, $"{Uri.EscapeDataString(name)}={Uri.EscapeDataString(value)}");
    }
}
