using System.Numerics;
using System.Text.Json;
using LightsailContract.Emit.Tests.Support;
using LightsailContract.Runtime;

namespace LightsailContract.Emit.Tests.Behaviour;

/// <summary>What System.Text.Json writes of an emitted record, it reads back as the same; or it says that it cannot.</summary>
public sealed class SystemTextJsonTests
{
    private const string Shapes = """
          Kind: { type: enum, values: [a, b] }
          Kept: { type: union, members: { shelf: Integer, box: String } }
          Numbers: { type: list, member: BigInteger }
          Decimals: { type: list, member: BigDecimal }
          Blobs: { type: map, key: String, value: Blob }
          Kinds: { type: map, key: String, value: Kind }
          Things: { type: list, member: Thing }
          Sparse: { type: list, member: Integer, sparse: true }
          Holder: { type: structure, members: { kept: Kept } }
          Thing:
            type: structure
            members:
              name: { target: String, required: true }
              price: BigDecimal
              total: BigInteger
              photo: Blob
              notes: Document
              kind: Kind
              at: Timestamp
              numbers: Numbers
              decimals: Decimals
              blobs: Blobs
              kinds: Kinds
              things: Things
              sparse: Sparse
        """;

    private static readonly Compiled Emitted = Compiled.From(
        ContractEmitter.Emit(Emission.ReadShapes(Shapes), Emission.Types)
    );

    [Fact]
    public void A_record_is_read_back_as_it_was()
    {
        const string Json =
            "{\"Name\":\"n\",\"Price\":1.50,\"Total\":123456789012345678901234567890,\"Photo\":\"AQI=\","
            + "\"Notes\":{\"x\":[1,null]},\"Kind\":\"later\",\"At\":\"2026-01-02T03:04:05+00:00\","
            + "\"Numbers\":[1,-100000000000000000000],\"Decimals\":[0.10],\"Blobs\":{\"k\":\"AQI=\"},"
            + "\"Kinds\":{\"k\":\"a\"},"
            + "\"Things\":[{\"Name\":\"m\",\"Price\":null,\"Total\":null,\"Photo\":null,\"Notes\":null,"
            + "\"Kind\":null,\"At\":null,\"Numbers\":null,\"Decimals\":null,\"Blobs\":null,\"Kinds\":null,"
            + "\"Things\":null,\"Sparse\":null}],\"Sparse\":[1,null]}";
        var type = Emitted.Type("Thing");

        var read = JsonSerializer.Deserialize(Json, type)!;
        var written = JsonSerializer.Serialize(read, type);

        written.Replace("\\u002B", "+", StringComparison.Ordinal).Should().Be(Json);
        JsonSerializer.Deserialize(written, type).Should().Be(read);
    }

    [Fact]
    public void A_union_is_refused_with_what_to_use_instead()
    {
        var union = Emitted.Type("Kept");
        var shelf = Activator.CreateInstance(Emitted.Type("Kept+Shelf"), 7)!;

        foreach (
            var act in (Action[])
                [
                    () => JsonSerializer.Serialize(shelf, union),
                    () => JsonSerializer.Serialize(shelf),
                    () => JsonSerializer.Deserialize("{}", union),
                    () => JsonSerializer.Deserialize("""{"Kept":{}}""", Emitted.Type("Holder")),
                ]
        )
        {
            act.Should().Throw<NotSupportedException>().WithMessage("*Kept*union*Match*");
        }
    }

    [Fact]
    public void Lists_and_maps_are_read_and_written_on_their_own()
    {
        JsonSerializer.Serialize(ValueList.Create(1, 2)).Should().Be("[1,2]");
        JsonSerializer.Deserialize<ValueList<string>>("""["a"]""").Should().Equal("a");
        JsonSerializer
            .Deserialize<ValueMap<BigInteger?>>("""{"a":1e3,"b":null}""")!["a"]
            .Should()
            .Be(new BigInteger(1000));
        JsonSerializer
            .Serialize(ValueMap.Create(new KeyValuePair<string, BigDecimal>("a", 1.50m)))
            .Should()
            .Be("""{"a":1.50}""");
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("1")]
    [InlineData("[\"x\"]")]
    public void What_is_no_list_is_refused(string json) =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<ValueList<int>>(json)).Should().Throw<JsonException>();

    [Theory]
    [InlineData("\"x\"")]
    [InlineData("{}")]
    public void What_is_no_number_is_refused(string json)
    {
        FluentActions.Invoking(() => JsonSerializer.Deserialize<BigDecimal>(json)).Should().Throw<JsonException>();
        FluentActions.Invoking(() => JsonSerializer.Deserialize<Blob>("7")).Should().Throw<JsonException>();
    }
}
