using LightsailContract.Model;

namespace LightsailContract.Reader.Checks;

/// <summary>Where a trait means something: the trait, whether it is given, on what, and in words.</summary>
internal sealed record TraitApplicability(
    string Trait,
    Func<Traits, bool> IsGiven,
    Func<TraitHolder, bool> Applies,
    string To
)
{
    public static IReadOnlyList<TraitApplicability> All { get; } =
    [
        new("required", traits => traits.Required, holder => holder.IsStructureMember, "members of structures"),
        new(
            "default",
            traits => traits.Default is not null,
            holder => holder.IsStructureMember,
            "members of structures"
        ),
        new(
            "length",
            traits => traits.Length is not null,
            holder =>
                ShapeKind.IsText(holder.Value)
                || holder.Value is ListShape or MapShape or SimpleShape { Type: SimpleType.Blob },
            "strings, blobs, lists and maps"
        ),
        new("pattern", traits => traits.Pattern is not null, holder => ShapeKind.IsText(holder.Value), "strings"),
        new("range", traits => traits.Range is not null, holder => ShapeKind.IsNumber(holder.Value), "numbers"),
        new("uniqueItems", traits => traits.UniqueItems, holder => holder.Value is ListShape, "lists"),
        new(
            "idempotencyToken",
            traits => traits.IdempotencyToken,
            holder => holder.IsStructureMember && ShapeKind.IsText(holder.Value),
            "members of structures that target a string"
        ),
        new(
            "jsonName",
            traits => traits.JsonName is not null,
            holder => holder.IsNamedMember,
            "members of structures and unions"
        ),
        new(
            "xmlFlattened",
            traits => traits.XmlFlattened,
            holder => holder.IsNamedMember && holder.Value is ListShape or MapShape,
            "members that target a list or map"
        ),
        new(
            "xmlAttribute",
            traits => traits.XmlAttribute,
            holder =>
                holder.IsStructureMember
                && holder.Value
                    is EnumShape
                        or IntEnumShape
                        or SimpleShape { Type: not (SimpleType.Blob or SimpleType.Document) },
            "members of structures that target a text, number, boolean or timestamp"
        ),
        new(
            "timestampFormat",
            traits => traits.TimestampFormat is not null,
            holder => ShapeKind.IsTimestamp(holder.Value),
            "timestamps"
        ),
    ];
}

/// <summary>What a trait is said of: a shape, or one of its members with the shape that this targets.</summary>
internal readonly record struct TraitHolder(Shape Shape, Member? Member, Shape Value)
{
    public bool IsNamedMember => Member is not null && ShapeKind.HasMembers(Shape);

    public bool IsStructureMember => Member is not null && Shape is StructureShape;

    public override string ToString() =>
        Member is null ? ShapeKind.WithArticle(Value)
        : IsNamedMember ? $"a member of {ShapeKind.WithArticle(Shape)} that targets {ShapeKind.WithArticle(Value)}"
        : $"the {Member.Name} of a {ShapeKind.Of(Shape)}, {ShapeKind.WithArticle(Value)}";
}
