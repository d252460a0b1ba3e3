using System.Globalization;
using LightsailContract.Model;
using LightsailContract.Model.Patterns;
using Scriban.Runtime;

namespace LightsailContract.Docs.Facts;

/// <summary>The constraints of shapes and members.</summary>
internal sealed class ConstraintFacts(Contract contract, SourceFacts sources)
{
    /// <summary>Every constraint, in the order of the shapes.</summary>
    public ScriptArray All() =>
        Script.List(
            contract.Shapes.SelectMany(shape =>
                Of(shape.Name, shape.Name, shape.Traits, UnitOf(shape))
                    .Concat(
                        shape
                            .AllMembers()
                            .SelectMany(member =>
                                Of(
                                    $"{shape.Name}.{member.Name}",
                                    shape.Name,
                                    member.Traits,
                                    UnitOf(contract.GetShape(member.Target))
                                )
                            )
                    )
            )
        );

    public ScriptArray OfShape(Shape shape) => Script.List(Of(shape.Name, shape.Name, shape.Traits, UnitOf(shape)));

    /// <summary>The constraints that stand on the member itself.</summary>
    public ScriptArray OfMember(Shape shape, Member member) =>
        Script.List(
            Of($"{shape.Name}.{member.Name}", shape.Name, member.Traits, UnitOf(contract.GetShape(member.Target)))
        );

    private IEnumerable<ScriptObject> Of(string path, string shape, Traits traits, string unit)
    {
        if (traits.Required)
        {
            yield return One(path, shape, "required", "must be there");
        }

        if (traits.Length is { } length)
        {
            yield return One(path, shape, "length", Bounds(length.Min, length.Max) + unit);
        }

        if (contract.FindPattern(traits) is { } pattern)
        {
            yield return One(path, shape, "pattern", pattern);
        }

        if (traits.Range is { } range)
        {
            yield return One(path, shape, "range", Bounds(range.Min, range.Max));
        }

        if (traits.UniqueItems)
        {
            yield return One(path, shape, "uniqueItems", "no element twice");
        }
    }

    private ScriptObject One(string path, string shape, string kind, string text) =>
        Script.Object(
            ("path", path),
            ("shape", shape),
            ("kind", kind),
            ("text", text),
            ("sources", sources.Cited($"{path}.{kind}"))
        );

    private static string UnitOf(Shape shape) =>
        shape switch
        {
            ListShape or MapShape => " entries",
            SimpleShape { Type: SimpleType.Blob } => " bytes",
            _ => " characters",
        };

    private static string Bounds<T>(T? min, T? max)
        where T : struct, IFormattable, IEquatable<T>
    {
        var (least, most) = (Text(min), Text(max));
        return (least, most) switch
        {
            (null, _) => $"at most {most}",
            (_, null) => $"at least {least}",
            _ when least == most => $"exactly {least}",
            _ => $"{least} to {most}",
        };
    }

    private static string? Text<T>(T? bound)
        where T : struct, IFormattable => bound?.ToString(null, CultureInfo.InvariantCulture);
}
