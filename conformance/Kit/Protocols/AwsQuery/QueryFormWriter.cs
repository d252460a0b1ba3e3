using System.Globalization;
using LightsailContract.Model;

namespace LightsailContract.Conformance.Protocols.AwsQuery;

/// <summary>Writes an input as form fields, such as <c>A.member.1.B=…</c>. It leaves out nulls.</summary>
internal sealed class QueryFormWriter(Contract contract, List<KeyValuePair<string, string>> fields)
{
    public void Write(string? structure, WireMap input)
    {
        var members = structure is null ? default : contract.GetStructure(structure).Members;
        WriteMembers("", members, input);
    }

    private void WriteMembers(string prefix, EquatableArray<Member> members, WireMap map)
    {
        foreach (var (name, value) in map.Members)
        {
            var member = members.FirstOrDefault(candidate => candidate.Name == name);
            WriteValue(prefix + (member?.Traits.XmlName ?? name), member, value);
        }
    }

    private void WriteValue(string name, Member? member, WireValue value)
    {
        var target = member is null ? null : contract.FindShape(member.Target);
        switch (value)
        {
            case WireNull:
                break;
            case WireMap map when target is MapShape shape:
                WriteEntries(name + (member!.Traits.XmlFlattened ? "" : ".entry"), shape, map);
                break;
            case WireMap map:
                WriteMembers(name + ".", (target as StructureShape)?.Members ?? default, map);
                break;
            case WireList list:
                WriteItems(name, member, target as ListShape, list);
                break;
            default:
                fields.Add(new(name, TextOf(value)));
                break;
        }
    }

    private void WriteItems(string name, Member? member, ListShape? shape, WireList list)
    {
        if (list.Items.Count == 0)
        {
            fields.Add(new(name, ""));
        }

        var prefix = member?.Traits.XmlFlattened == true ? name : $"{name}.{shape?.Member.Traits.XmlName ?? "member"}";
        for (var i = 0; i < list.Items.Count; i++)
        {
            WriteValue($"{prefix}.{Number(i)}", shape?.Member, list.Items[i]);
        }
    }

    private void WriteEntries(string prefix, MapShape shape, WireMap map)
    {
        for (var i = 0; i < map.Members.Count; i++)
        {
            var entry = $"{prefix}.{Number(i)}.";
            fields.Add(new(entry + (shape.Key.Traits.XmlName ?? "key"), map.Members[i].Key));
            WriteValue(entry + (shape.Value.Traits.XmlName ?? "value"), shape.Value, map.Members[i].Value);
        }
    }

    private static string Number(int index) => (index + 1).ToString(CultureInfo.InvariantCulture);

    private static string TextOf(WireValue value) =>
        value switch
        {
            WireBoolean boolean => boolean.Value ? "true" : "false",
            WireNumber number => number.Text,
            WireRaw raw => raw.Text,
            _ => value.AsString() ?? "",
        };
}
