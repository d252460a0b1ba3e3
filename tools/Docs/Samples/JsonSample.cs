using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using LightsailContract.Model;

namespace LightsailContract.Docs.Samples;

/// <summary>A value as JSON.</summary>
internal sealed class JsonSample(Contract contract, bool onlyRequired)
{
    private static readonly JsonWriterOptions Indented = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly SampleMembers _members = new(contract, onlyRequired);

    public string Write(string? structure, bool indented = true) =>
        Write(
            writer =>
            {
                if (structure is null)
                {
                    writer.WriteStartObject();
                    writer.WriteEndObject();
                }
                else
                {
                    WriteValue(writer, new Member("", structure, Traits.None));
                }
            },
            indented
        );

    /// <summary>The value of one member.</summary>
    public string WriteMember(Member member) => Write(writer => WriteValue(writer, member), indented: false);

    private static string Write(Action<Utf8JsonWriter> write, bool indented)
    {
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes, Indented with { Indented = indented }))
        {
            write(writer);
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    private void WriteValue(Utf8JsonWriter writer, Member member)
    {
        var shape = contract.GetShape(member.Target);
        using var entered = shape.AllMembers().Any() ? _members.Enter(shape.Name) : null;
        switch (shape)
        {
            case ListShape list:
                writer.WriteStartArray();
                WriteValue(writer, list.Member);
                writer.WriteEndArray();
                break;
            case MapShape map:
                writer.WriteStartObject();
                writer.WritePropertyName(SampleScalar.Of(contract, map.Key));
                WriteValue(writer, map.Value);
                writer.WriteEndObject();
                break;
            case StructureShape or UnionShape:
                writer.WriteStartObject();
                foreach (var each in _members.Of(shape))
                {
                    writer.WritePropertyName(ProtocolFacts.For(Protocol.AwsJson11).WireName(each));
                    WriteValue(writer, each);
                }

                writer.WriteEndObject();
                break;
            default:
                WriteScalar(writer, member);
                break;
        }
    }

    private void WriteScalar(Utf8JsonWriter writer, Member member)
    {
        var text = SampleScalar.Of(contract, member);
        if (SampleScalar.IsQuoted(contract, member) || text == SampleScalar.Unknown)
        {
            writer.WriteStringValue(text);
        }
        else
        {
            writer.WriteRawValue(text);
        }
    }
}
