using System.Globalization;
using LightsailContract.Emit.Naming;
using LightsailContract.Model;

namespace LightsailContract.Docs.Samples;

/// <summary>A call by the emitted client.</summary>
internal sealed class CSharpSample(Contract contract, CSharpNames names)
{
    private readonly SampleMembers _members = new(contract, onlyRequired: true);

    public string Write(Operation operation)
    {
        var start = operation.Output is null ? "" : "var output = ";
        var input = operation.Input is { } name ? Structure(contract.GetShape(name), "") : "";
        return $"{start}await client.{names.Operation(operation.Name)}Async({input});";
    }

    private string Structure(Shape shape, string indent)
    {
        using var entered = _members.Enter(shape.Name);
        var inner = indent + "    ";
        var lines = _members
            .Of(shape)
            .Select(member => $"{inner}{names.Member(shape, member)} = {Value(member, inner)},\n")
            .ToArray();
        return lines.Length == 0
            ? $"new {names.Shape(shape.Name)}()"
            : $"new {names.Shape(shape.Name)}\n{indent}{{\n{string.Concat(lines)}{indent}}}";
    }

    private string Value(Member member, string indent)
    {
        switch (contract.GetShape(member.Target))
        {
            case StructureShape structure:
                return Structure(structure, indent);
            case UnionShape union:
                using (_members.Enter(union.Name))
                {
                    return _members.Of(union).FirstOrDefault() is { } only
                        ? $"new {names.Shape(union.Name)}.{names.Member(union, only)}({Value(only, indent)})"
                        : "default!";
                }
            case ListShape list:
                using (_members.Enter(list.Name))
                {
                    return $"[{Value(list.Member, indent)}]";
                }
            case MapShape map:
                using (_members.Enter(map.Name))
                {
                    var key = Quote(SampleScalar.Of(contract, map.Key));
                    return $"[KeyValuePair.Create({key}, {Value(map.Value, indent)})]";
                }
            case EnumShape e:
                return e.Values.IsEmpty ? "default" : $"{names.Shape(e.Name)}.{names.Members(e)[0]}";
            case IntEnumShape e:
                return e.Values.IsEmpty ? "default" : $"{names.Shape(e.Name)}.{names.Members(e)[0]}";
            case SimpleShape simple:
                return Scalar(simple.Type, member);
            default:
                return "default!";
        }
    }

    private string Scalar(SimpleType type, Member member) =>
        type switch
        {
            SimpleType.String => Quote(SampleScalar.Of(contract, member)),
            SimpleType.Timestamp => "DateTimeOffset.UtcNow",
            SimpleType.Boolean => "true",
            SimpleType.Byte or SimpleType.Short or SimpleType.Integer or SimpleType.Long or SimpleType.BigInteger =>
                SampleScalar.Of(contract, member),
            SimpleType.Float => SampleScalar.Of(contract, member) + "f",
            SimpleType.Double => SampleScalar.Of(contract, member) + "d",
            SimpleType.Blob => "new Blob(\"example\"u8)",
            _ => "default!",
        };

    private static string Quote(string text)
    {
        var escaped = string.Concat(
            text.Select(c =>
                c is '"' or '\\' ? $"\\{c}"
                : char.IsControl(c) ? string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}")
                : c.ToString()
            )
        );
        return $"\"{escaped}\"";
    }
}
