using System.Numerics;
using LightsailContract.Model;
using LightsailContract.Protocol.Tests.Emission;
using LightsailContract.Runtime;

namespace LightsailContract.Protocol.Tests.Values;

/// <summary>The .NET types of a contract's shapes.</summary>
internal static class ValueTypes
{
    public static Type Of(EmittedService service, string target) =>
        service.Contract.GetShape(target) switch
        {
            SimpleShape simple => Of(simple.Type),
            ListShape list => typeof(ValueList<>).MakeGenericType(Entry(service, list.Member.Target, list.Sparse)),
            MapShape map => typeof(ValueMap<>).MakeGenericType(Entry(service, map.Value.Target, map.Sparse)),
            _ => service.Shape(target),
        };

    public static Type Entry(EmittedService service, string target, bool sparse)
    {
        var type = Of(service, target);
        return sparse && type.IsValueType ? typeof(Nullable<>).MakeGenericType(type) : type;
    }

    private static Type Of(SimpleType type) =>
        type switch
        {
            SimpleType.Blob => typeof(Blob),
            SimpleType.Boolean => typeof(bool),
            SimpleType.String => typeof(string),
            SimpleType.Byte => typeof(sbyte),
            SimpleType.Short => typeof(short),
            SimpleType.Integer => typeof(int),
            SimpleType.Long => typeof(long),
            SimpleType.Float => typeof(float),
            SimpleType.Double => typeof(double),
            SimpleType.BigInteger => typeof(BigInteger),
            SimpleType.BigDecimal => typeof(BigDecimal),
            SimpleType.Timestamp => typeof(DateTimeOffset),
            SimpleType.Document => typeof(Document),
            _ => throw new ArgumentOutOfRangeException(nameof(type), type, null),
        };
}
