using System.Globalization;
using System.Numerics;
using System.Reflection;
using LightsailContract.Model;
using LightsailContract.Runtime;

namespace LightsailContract.Emit.Tests.Support;

/// <summary>Makes values of emitted types, the same ones for the same seed; some keep every constraint, some break one, some many.</summary>
internal sealed class ValueMaker(ValueTypes types, int seed)
{
    /// <summary>Stands in every string that must not be printed.</summary>
    public const string Secret = "s3cret";

    private static readonly string[] Texts =
    [
        "",
        "a",
        "x",
        "Soup",
        "Big Pie",
        "ä😀ü",
        "1234",
        "\u00e9\u4e2d",
        " \t ",
        "too long for a name on any menu",
        "my-bucket.name",
        "photos-2026",
        "-photos-",
        "AKIAIOSFODNN7EXAMPLE",
        "akiaiosfodnn7example",
        "arn:aws:iam::123456789012:user/Ada",
        "/staff/",
        "GET",
        new('a', 55),
        new('w', 129),
    ];

    private readonly Random _random = new(seed);

    // Of a hundred choices, how many are made without regard to constraints.
    private readonly int _spoilt = ((seed & int.MaxValue) % 3) switch
    {
        0 => 0,
        1 => 2,
        _ => 50,
    };

    /// <summary>A value of a structure.</summary>
    public object Structure(string name) => Value(types.Contract.GetShape(name), hidden: false, 0);

    private object Value(Shape shape, bool hidden, int depth) =>
        shape switch
        {
            SimpleShape simple => Simple(simple, hidden || shape.Traits.Sensitive),
            EnumShape e => New(shape, Text(e.Values.Select(value => value.Value), hidden || shape.Traits.Sensitive)),
            IntEnumShape => New(shape, _random.Next(0, 4)),
            ListShape list => List(list, hidden, depth),
            MapShape map => Map(map, hidden, depth),
            StructureShape structure => Structure(structure, depth),
            UnionShape union => Union(union, depth),
            _ => throw new ArgumentException(shape.Name),
        };

    private object Structure(StructureShape shape, int depth)
    {
        var made = Activator.CreateInstance(types.Of(shape))!;
        foreach (var member in shape.Members)
        {
            // What is nested in itself ends somewhere.
            var isAbsent = !member.Traits.Required && (depth > 2 || _random.Next(3) == 0);
            if (!isAbsent)
            {
                var value = Value(
                    types.Contract.GetShape(member.Target),
                    types.Sensitivity.Hides(shape, member),
                    depth + 1
                );
                made.GetType().GetProperty(types.Names.Member(shape, member))!.SetValue(made, value);
            }
        }

        return made;
    }

    private object Union(UnionShape shape, int depth)
    {
        var type = types.Of(shape);
        var place = _random.Next(shape.Members.Count + 1);
        if (place == shape.Members.Count)
        {
            return Activator.CreateInstance(type.GetNestedType("Unknown")!, "later")!;
        }

        var member = shape.Members[place];
        var value = Value(types.Contract.GetShape(member.Target), types.Sensitivity.Hides(shape, member), depth + 1);
        return Activator.CreateInstance(type.GetNestedType(types.Names.Member(shape, member))!, value)!;
    }

    private object List(ListShape shape, bool hidden, int depth)
    {
        var element = types.Contract.GetShape(shape.Member.Target);
        var items = Enumerable
            .Range(0, Spoils() ? _random.Next(6) : 1)
            .Select(_ => shape.Sparse && _random.Next(4) == 0 ? null : Value(element, hidden, depth + 1));
        return Collect(nameof(ListOf), shape.Member.Target, items.ToArray());
    }

    private object Map(MapShape shape, bool hidden, int depth)
    {
        var (key, value) = (types.Contract.GetShape(shape.Key.Target), types.Contract.GetShape(shape.Value.Target));
        var entries = Enumerable
            .Range(0, _random.Next(4))
            .Select(_ => (Key: Value(key, hidden, depth).ToString()!, Value: Value(value, hidden, depth + 1)))
            .DistinctBy(entry => entry.Key)
            .ToArray();
        return Collect(nameof(MapOf), shape.Value.Target, entries);
    }

    private object Collect(string method, string target, object argument) =>
        typeof(ValueMaker)
            .GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(TypeOf(types.Contract.GetShape(target)))
            .Invoke(null, [argument])!;

    private Type TypeOf(Shape shape) =>
        shape is SimpleShape simple ? Simple(simple, false).GetType()
        : shape is ListShape or MapShape ? Value(shape, false, 9).GetType()
        : types.Of(shape);

    private object New(Shape shape, object value) => Activator.CreateInstance(types.Of(shape), value)!;

    private object Simple(SimpleShape shape, bool hidden)
    {
        var number = Spoils() ? _random.Next(-2, 16) : _random.Next(2, 10);
        return shape.Type switch
        {
            SimpleType.Blob => new Blob(new byte[number + 2]),
            SimpleType.Boolean => number > 5,
            SimpleType.Byte => (sbyte)number,
            SimpleType.Short => (short)number,
            SimpleType.Integer => number,
            SimpleType.Long => (long)number,
            SimpleType.Float => number / 2f,
            SimpleType.Double => number == 15 ? double.NaN : number / 2d,
            SimpleType.BigInteger => new BigInteger(number),
            SimpleType.BigDecimal => BigDecimal.Parse((number / 4m).ToString(CultureInfo.InvariantCulture)),
            SimpleType.Timestamp => DateTimeOffset.FromUnixTimeSeconds(number),
            SimpleType.Document => Document.Parse($"{{\"n\":{number}}}"),
            _ when !Spoils() => FittingText(shape, hidden),
            _ => Text(Texts, hidden),
        };
    }

    // Constraints of the shape itself; a member's own are left to chance.
    private string FittingText(SimpleShape shape, bool hidden)
    {
        if (hidden && shape.Traits.Pattern is null)
        {
            return Secret;
        }

        var fitting = types.Fitting(shape, Texts);
        return fitting.Count == 0 ? "Soup" : fitting[_random.Next(fitting.Count)];
    }

    private bool Spoils() => _random.Next(100) < _spoilt;

    private string Text(IEnumerable<string> usual, bool hidden)
    {
        string[] choice = [.. usual, "Other"];
        var text = choice[_random.Next(choice.Length)];
        return hidden && text != "1234" ? text + Secret : text;
    }

    private static ValueList<T> ListOf<T>(object?[] items) => items.Select(item => (T)item!).ToValueList();

    private static ValueMap<T> MapOf<T>((string Key, object Value)[] entries) =>
        entries.Select(entry => KeyValuePair.Create(entry.Key, (T)entry.Value)).ToValueMap();
}
