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
        Constraint(ConstraintKind.Length, "strings, blobs, lists and maps"),
        Constraint(ConstraintKind.Pattern, "strings"),
        Constraint(ConstraintKind.Range, "numbers"),
        Constraint(ConstraintKind.UniqueItems, "lists"),
        new(
            "closed",
            traits => traits.Closed,
            holder => holder.Member is null && holder.Value is EnumShape,
            "enums themselves"
        ),
        new(
            "idempotencyToken",
            traits => traits.IdempotencyToken,
            holder => holder.IsStructureMember && holder.Value.IsText(),
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
            holder => holder.Value.IsTimestamp(),
            "timestamps"
        ),
    ];

    private static TraitApplicability Constraint(string kind, string to) =>
        new(
            kind,
            traits => ConstraintKind.IsGiven(kind, traits),
            holder => ConstraintKind.AppliesTo(kind, holder.Value),
            to
        );
}

/// <summary>What a trait is said of: a shape, or one of its members with the shape that this targets.</summary>
internal readonly record struct TraitHolder(Shape Shape, Member? Member, Shape Value)
{
    public bool IsNamedMember => Member is not null && Shape.HasNamedMembers();

    public bool IsStructureMember => Member is not null && Shape is StructureShape;

    public override string ToString() =>
        Member is null ? ShapeKind.WithArticle(Value)
        : IsNamedMember ? $"a member of {ShapeKind.WithArticle(Shape)} that targets {ShapeKind.WithArticle(Value)}"
        : $"the {Member.Name} of a {ShapeKind.NameOf(Shape)}, {ShapeKind.WithArticle(Value)}";
}
