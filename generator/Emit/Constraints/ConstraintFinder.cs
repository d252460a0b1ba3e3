using LightsailContract.Emit.Analysis;
using LightsailContract.Emit.Options;
using LightsailContract.Model;
using LightsailContract.Model.Patterns;

namespace LightsailContract.Emit.Constraints;

/// <summary>Finds the constraints that hold for a shape or a member.</summary>
internal sealed class ConstraintFinder(Contract contract, EmitOptions options, Citations citations)
{
    /// <summary>The constraints on every value of a shape, in the order in which they are checked.</summary>
    public IReadOnlyList<Constraint> FindFor(Shape shape) => Find(shape, shape.Traits, _ => Place.At(shape));

    /// <summary>The constraints on a member's value that its target does not have as they are; empty if the member adds none.</summary>
    /// <remarks>Where it adds one, the target's others are among them: the member is then checked by these alone.</remarks>
    public IReadOnlyList<Constraint> FindFor(Shape owner, Member member)
    {
        var target = contract.GetShape(member.Target);
        var own = Find(target, member.Traits, _ => Place.At(owner, member));
        if (own.All(constraint => constraint is EnumConstraint))
        {
            return [];
        }

        var merged = member.Traits.WithDefaultsFrom(target.Traits);
        return Find(target, merged, PlaceOf);

        Place PlaceOf(string kind) =>
            kind != ConstraintKind.Enum && ConstraintKind.IsGiven(kind, member.Traits)
                ? Place.At(owner, member)
                : Place.At(target);
    }

    private List<Constraint> Find(Shape shape, Traits traits, Func<string, Place> placeOf)
    {
        var found = new List<Constraint>();
        if (options.StrictEnums && Values(shape) is { } values)
        {
            Add(
                ConstraintKind.Enum,
                (id, path, source) => new EnumConstraint(id, path, ConstraintText.Enum(values), source)
            );
        }

        if (traits.Length is { } length && Applies(ConstraintKind.Length))
        {
            Add(
                ConstraintKind.Length,
                (id, path, source) =>
                    new LengthConstraint(id, path, ConstraintText.Length(length, shape), source, length)
            );
        }

        if (traits.Range is { } range && Applies(ConstraintKind.Range))
        {
            Add(
                ConstraintKind.Range,
                (id, path, source) => new RangeConstraint(id, path, ConstraintText.Range(range), source, range)
            );
        }

        if (contract.FindPattern(traits) is { } pattern && Applies(ConstraintKind.Pattern))
        {
            Add(
                ConstraintKind.Pattern,
                (id, path, source) => new PatternConstraint(id, path, $"matches {pattern}", source, pattern)
            );
        }

        if (traits.UniqueItems && Applies(ConstraintKind.UniqueItems))
        {
            Add(
                ConstraintKind.UniqueItems,
                (id, path, source) => new UniqueConstraint(id, path, "no element twice", source)
            );
        }

        return found;

        bool Applies(string kind) => ConstraintKind.AppliesTo(kind, shape);

        void Add(string trait, Func<string, string, string?, Constraint> make)
        {
            var place = placeOf(trait);
            found.Add(make($"{place.Name}.{trait}", $"{place.Path}/{trait}", citations.Titles(place.Name, trait)));
        }
    }

    private static IReadOnlyList<string>? Values(Shape shape) =>
        shape switch
        {
            EnumShape e => [.. e.Values.Select(value => value.Value)],
            IntEnumShape e => [.. e.Values.Select(value => value.Name)],
            _ => null,
        };

    // A shape's or a member's name in citations, and its path in the location map.
    private sealed record Place(string Name, string Path)
    {
        public static Place At(Shape shape) => new(shape.Name, $"shapes/{shape.Name}");

        public static Place At(Shape owner, Member member) =>
            owner is ListShape or MapShape
                ? new($"{owner.Name}.{member.Name}", $"shapes/{owner.Name}/{member.Name}")
                : new($"{owner.Name}.{member.Name}", $"shapes/{owner.Name}/members/{member.Name}");
    }
}
