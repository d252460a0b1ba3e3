using System.Globalization;
using System.Numerics;
using System.Text.Json.Nodes;
using LightsailContract.Model;

namespace LightsailContract.Protocol.Tests.RoundTrips;

/// <summary>Any value of a shape, in the JSON that <see cref="Values.ValueFactory"/> reads; the same for the same seed.</summary>
internal sealed class RandomJson(Contract contract, int seed)
{
    private const int MaxDepth = 4;

    private static readonly string[] Texts =
    [
        "",
        " ",
        "  a\tb\r\nc  ",
        "Active",
        "N/A",
        "a+b&c=d%20;e/f?g#h",
        "<a href=\"x\">'&amp;]]></a>",
        "\\\"\u2028\u2029\u00e9\u4e2d",
        "😀\ud83d\ude80",
        "null",
        "0",
        "-1e5",
        "__type",
        "e\u0301",
        "\ufeffx",
    ];

    private readonly Random _random = new(seed);

    // A form says nothing of an empty map or structure, nor of a null entry.
    private readonly bool _isJson = contract.Settings.Protocol is not Model.Protocol.AwsQuery;

    /// <summary>A value of the named shape.</summary>
    public JsonNode Of(string shape) => Value(contract.GetShape(shape), 0);

    private JsonNode Value(Shape shape, int depth) =>
        shape switch
        {
            SimpleShape simple => Simple(simple.Type),
            EnumShape e => OneIn(4) ? Text() : e.Values[_random.Next(e.Values.Count)].Value,
            IntEnumShape => _random.Next(-2, 5),
            ListShape list => List(list, depth),
            MapShape map => Map(map, depth),
            UnionShape union => Union(union, depth),
            StructureShape structure => Structure(structure, depth),
            _ => throw new NotSupportedException(shape.Name),
        };

    private JsonObject Structure(StructureShape shape, int depth)
    {
        var json = new JsonObject();
        foreach (var member in shape.Members)
        {
            if (member.Traits.Required || (depth < MaxDepth && !OneIn(3)))
            {
                json.Add(member.Name, Value(contract.GetShape(member.Target), depth + 1));
            }
        }

        // The first member that ends stands in for those that were left out.
        if (!_isJson && json.Count == 0 && shape.Members.FirstOrDefault(IsSimple) is { } first)
        {
            json.Add(first.Name, Value(contract.GetShape(first.Target), depth + 1));
        }

        return json;
    }

    private bool IsSimple(Member member) =>
        contract.GetShape(member.Target) is SimpleShape or EnumShape or IntEnumShape;

    private JsonObject Union(UnionShape shape, int depth)
    {
        // At the bound, a case that holds no further structures: there is always one, or no value would end.
        var ends = shape.Members.Where(IsSimple).ToList();
        var choice = depth >= MaxDepth && ends.Count > 0 ? ends : [.. shape.Members];
        var member = choice[_random.Next(choice.Count)];
        return new JsonObject { [member.Name] = Value(contract.GetShape(member.Target), depth + 1) };
    }

    private JsonArray List(ListShape shape, int depth)
    {
        var element = contract.GetShape(shape.Member.Target);
        var least = shape.Traits.XmlFlattened && !_isJson ? 1 : 0;
        var count = depth < MaxDepth ? _random.Next(least, 4) : least;
        return
        [
            .. Enumerable
                .Range(0, count)
                .Select(_ => _isJson && shape.Sparse && OneIn(4) ? null : Value(element, depth + 1)),
        ];
    }

    private JsonObject Map(MapShape shape, int depth)
    {
        var json = new JsonObject();
        var (key, value) = (contract.GetShape(shape.Key.Target), contract.GetShape(shape.Value.Target));
        for (var left = _random.Next(_isJson ? 0 : 1, 4); left > 0; left--)
        {
            json[Value(key, depth).GetValue<string>()] =
                _isJson && shape.Sparse && OneIn(4) ? null : Value(value, depth + 1);
        }

        return json;
    }

    private JsonNode Simple(SimpleType type) =>
        type switch
        {
            SimpleType.Blob or SimpleType.String => Text(),
            SimpleType.Boolean => OneIn(2),
            SimpleType.Byte => _random.Next(sbyte.MinValue, sbyte.MaxValue + 1),
            SimpleType.Short => _random.Next(short.MinValue, short.MaxValue + 1),
            SimpleType.Integer => OneOf(int.MinValue, int.MaxValue, 0, _random.Next()),
            SimpleType.Long => OneOf(long.MinValue, long.MaxValue, 0, _random.NextInt64()),
            SimpleType.Float => Float(OneOf(float.MaxValue, float.Epsilon, -0.1f, _random.NextSingle() * 1e6f)),
            SimpleType.Double => Float(OneOf(double.MaxValue, double.Epsilon, -0.1, _random.NextDouble() * 1e-9)),
            SimpleType.BigInteger => Raw(
                BigInteger.Pow(_random.Next(-99, 99), _random.Next(1, 40)).ToString("R", Culture)
            ),
            SimpleType.BigDecimal => Raw($"{_random.NextInt64()}.{_random.NextInt64():D20}5{OneOf("", "e-7", "E+12")}"),
            SimpleType.Timestamp => OneOf(_random.NextInt64(-60_000_000_000, 250_000_000_000), _random.Next())
                + OneOf(0m, 0.5m, 0.001m, 0.1234567m),
            SimpleType.Document => OneOf("""{"a":[1,null,"x"],"b":{"c":true}}""", "[]", "\"text\"", "12.50") is var text
                ? JsonNode.Parse(text)!
                : throw new NotSupportedException(),
            _ => throw new NotSupportedException(type.ToString()),
        };

    private static CultureInfo Culture => CultureInfo.InvariantCulture;

    private static JsonNode Raw(string number) => JsonNode.Parse(number)!;

    private JsonNode Float(double value) => OneIn(5) ? OneOf("NaN", "Infinity", "-Infinity") : value;

    private string Text() =>
        OneOf(Texts) + (OneIn(2) ? OneOf(Texts) : "") + (_isJson && OneIn(9) ? "\u0001\u007f" : "");

    private bool OneIn(int count) => _random.Next(count) == 0;

    private T OneOf<T>(params ReadOnlySpan<T> values) => values[_random.Next(values.Length)];
}
