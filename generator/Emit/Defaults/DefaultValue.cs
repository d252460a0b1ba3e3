using System.Globalization;
using System.Numerics;
using LightsailContract.Emit.Context;
using LightsailContract.Emit.Results;
using LightsailContract.Emit.Writing;
using LightsailContract.Model;

namespace LightsailContract.Emit.Defaults;

/// <summary>Writes what an absent member means as C#.</summary>
internal static class DefaultValue
{
    /// <summary>The end of a property's declaration: <c> = 5;</c>.</summary>
    public static string Initialiser(Shape owner, Member member, EmitContext context)
    {
        var expression = Expression(member, context);
        if (expression is null)
        {
            context.Report(
                EmitRules.UnfitDefault,
                $"shapes/{owner.Name}/members/{member.Name}/default",
                member.Traits.Default!,
                $"{owner.Name}.{member.Name}",
                member.Target
            );
        }

        // What the type has anyway need not be said.
        return expression is "false" or "0" or "0L" or "0F" or "0D" or "default"
            ? ""
            : $" = {expression ?? "default!"};";
    }

    /// <summary>The default of a member that has one, as an expression of the property's type; null if its JSON does not fit the type.</summary>
    public static string? Expression(Member member, EmitContext context)
    {
        var json = member.Traits.Default!;
        var text = JsonText.String(json);
        return context.Contract.GetShape(member.Target) switch
        {
            SimpleShape simple => Simple(simple, member, json, text),
            EnumShape when text is not null => $"new({Literals.String(text)})",
            IntEnumShape => Integer(json, int.MinValue, int.MaxValue) is { } number ? $"new({number})" : null,
            ListShape when JsonText.IsEmpty(json, '[', ']') => "[]",
            MapShape when JsonText.IsEmpty(json, '{', '}') => "[]",
            _ => null,
        };
    }

    private static string? Simple(SimpleShape shape, Member member, string json, string? text) =>
        shape.Type switch
        {
            SimpleType.String => text is null ? null : Literals.String(text),
            SimpleType.Boolean => json is "true" or "false" ? json : null,
            SimpleType.Byte => Integer(json, sbyte.MinValue, sbyte.MaxValue),
            SimpleType.Short => Integer(json, short.MinValue, short.MaxValue),
            SimpleType.Integer => Integer(json, int.MinValue, int.MaxValue),
            SimpleType.Long => Integer(json, long.MinValue, long.MaxValue) is { } number ? number + "L" : null,
            SimpleType.Float => Real(json) is { } number ? number + "F" : null,
            SimpleType.Double => Real(json) is { } number ? number + "D" : null,
            SimpleType.BigInteger => BigInteger.TryParse(
                json,
                NumberStyles.AllowLeadingSign,
                CultureInfo.InvariantCulture,
                out _
            )
                ? $"global::System.Numerics.BigInteger.Parse(\"{json}\", global::System.Globalization.CultureInfo.InvariantCulture)"
                : null,
            SimpleType.BigDecimal => JsonText.IsNumber(json)
                ? $"global::LightsailContract.Runtime.BigDecimal.Parse(\"{json}\")"
                : null,
            SimpleType.Blob => text is null ? null : Base64(text),
            SimpleType.Timestamp => Timestamp(json, text, member.Traits.WithDefaultsFrom(shape.Traits).TimestampFormat),
            SimpleType.Document => $"global::LightsailContract.Runtime.Document.Parse({Literals.String(json)})",
            _ => null,
        };

    private static string? Integer(string json, long min, long max) =>
        long.TryParse(json, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
        && number >= min
        && number <= max
            ? Literals.Int(number)
            : null;

    private static string? Real(string json) =>
        JsonText.IsNumber(json)
        && double.TryParse(json, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
        && !double.IsInfinity(number)
            ? json
            : null;

    private static string? Base64(string text)
    {
        try
        {
            var bytes = Convert.FromBase64String(text);
            return bytes.Length == 0
                ? "default"
                : $"global::LightsailContract.Runtime.Blob.FromBase64({Literals.String(text)})";
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private static string? Timestamp(string json, string? text, TimestampFormat? format)
    {
        const string FromMilliseconds = "global::System.DateTimeOffset.FromUnixTimeMilliseconds";
        if (text is null)
        {
            return
                format is null or TimestampFormat.EpochSeconds
                && Real(json) is { } number
                && double.Parse(number, CultureInfo.InvariantCulture)
                    is > -62135596800d
                        and < 253402300800d
                        and var seconds
                ? $"{FromMilliseconds}({Literals.Int((long)Math.Round(seconds * 1000))}L)"
                : null;
        }

        const DateTimeStyles Styles = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;
        return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, Styles, out var instant)
            ? $"{FromMilliseconds}({Literals.Int(instant.ToUnixTimeMilliseconds())}L)"
            : null;
    }
}
