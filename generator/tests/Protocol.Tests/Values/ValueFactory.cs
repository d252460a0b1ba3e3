using System.Globalization;
using System.Reflection;
using System.Text.Json;
using LightsailContract.Model;
using LightsailContract.Protocol.Tests.Emission;
using LightsailContract.Runtime;

namespace LightsailContract.Protocol.Tests.Values;

/// <summary>Makes emitted values of the JSON that a test case gives them in: blobs as text, instants as seconds.</summary>
internal sealed class ValueFactory(EmittedService service)
{
    public object Make(string target, JsonElement json)
    {
        var shape = service.Contract.GetShape(target);
        return shape switch
        {
            SimpleShape simple => Simple(simple.Type, json),
            EnumShape => Activator.CreateInstance(service.Shape(target), json.GetString())!,
            IntEnumShape => Activator.CreateInstance(service.Shape(target), json.GetInt32())!,
            ListShape list => List(list, json),
            MapShape map => Map(map, json),
            UnionShape union => Union(union, json),
            StructureShape structure => Structure(structure, json),
            _ => throw new NotSupportedException(shape.GetType().Name),
        };
    }

    /// <summary>An error, to be thrown.</summary>
    public ContractException Error(StructureShape error, JsonElement json)
    {
        var message = json.EnumerateObject()
            .Where(member => member.Name.Equals("message", StringComparison.OrdinalIgnoreCase))
            .Select(member => member.Value.GetString())
            .FirstOrDefault();
        var exception = (ContractException)Activator.CreateInstance(service.Shape(error.Name), message, null)!;
        Fill(error, exception, json);
        return exception;
    }

    private object Structure(StructureShape structure, JsonElement json)
    {
        var value = Activator.CreateInstance(service.Shape(structure.Name))!;
        Fill(structure, value, json);
        return value;
    }

    private void Fill(StructureShape structure, object value, JsonElement json)
    {
        foreach (var member in structure.Members)
        {
            var property = value.GetType().GetProperty(service.Names.Member(structure, member));
            if (
                json.TryGetProperty(member.Name, out var content)
                && content.ValueKind != JsonValueKind.Null
                && property is { CanWrite: true }
            )
            {
                property.SetValue(value, Make(member.Target, content));
            }
        }
    }

    private object Union(UnionShape union, JsonElement json)
    {
        var chosen = json.EnumerateObject().Single(member => member.Value.ValueKind != JsonValueKind.Null);
        var member = union.Members.Single(member => member.Name == chosen.Name);
        var type = service.Shape(union.Name).GetNestedType(service.Names.Member(union, member))!;
        return Activator.CreateInstance(type, Make(member.Target, chosen.Value))!;
    }

    private object List(ListShape list, JsonElement json)
    {
        var items = json.EnumerateArray().Select(item => OrNull(list.Member.Target, item)).ToArray();
        return Build(nameof(Lists), ValueTypes.Entry(service, list.Member.Target, list.Sparse), items);
    }

    private object Map(MapShape map, JsonElement json)
    {
        var items = json.EnumerateObject()
            .Select(item => KeyValuePair.Create(item.Name, OrNull(map.Value.Target, item.Value)))
            .ToArray();
        return Build(nameof(Maps), ValueTypes.Entry(service, map.Value.Target, map.Sparse), items);
    }

    private object? OrNull(string target, JsonElement json) =>
        json.ValueKind == JsonValueKind.Null ? null : Make(target, json);

    private static object Build(string method, Type entry, object items) =>
        typeof(ValueFactory)
            .GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(entry)
            .Invoke(null, [items])!;

    private static ValueList<T> Lists<T>(object?[] items) => items.Select(item => (T)item!).ToValueList();

    private static ValueMap<T> Maps<T>(KeyValuePair<string, object?>[] items) =>
        items.Select(item => KeyValuePair.Create(item.Key, (T)item.Value!)).ToValueMap();

    private static object Simple(SimpleType type, JsonElement json) =>
        type switch
        {
            SimpleType.Blob => Blob.FromUtf8(json.GetString()!),
            SimpleType.Boolean => json.GetBoolean(),
            SimpleType.String => json.GetString()!,
            SimpleType.Byte => json.GetSByte(),
            SimpleType.Short => json.GetInt16(),
            SimpleType.Integer => json.GetInt32(),
            SimpleType.Long => json.GetInt64(),
            SimpleType.Float => (float)Float(json),
            SimpleType.Double => Float(json),
            SimpleType.BigInteger => System.Numerics.BigInteger.Parse(json.GetRawText(), CultureInfo.InvariantCulture),
            SimpleType.BigDecimal => BigDecimal.Parse(json.GetRawText()),
            SimpleType.Timestamp => DateTimeOffset.UnixEpoch.AddTicks(
                (long)(json.GetDecimal() * TimeSpan.TicksPerSecond)
            ),
            SimpleType.Document => Document.From(json),
            _ => throw new ArgumentOutOfRangeException(nameof(type), type, null),
        };

    private static double Float(JsonElement json) =>
        json.ValueKind == JsonValueKind.Number
            ? json.GetDouble()
            : double.Parse(json.GetString()!, CultureInfo.InvariantCulture);
}
