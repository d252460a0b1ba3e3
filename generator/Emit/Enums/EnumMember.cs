using LightsailContract.Emit.Context;
using LightsailContract.Emit.Writing;
using LightsailContract.Model;

namespace LightsailContract.Emit.Enums;

/// <summary>A listed value as its enum shows it.</summary>
/// <param name="Name">The static property's name.</param>
/// <param name="Literal">The value as a C# literal.</param>
/// <param name="Documentation">Our own words, or null.</param>
/// <param name="Deprecated">Why it should not be used any more, or null.</param>
internal sealed record EnumMember(string Name, string Literal, string? Documentation, Deprecation? Deprecated)
{
    public static List<EnumMember> ListedIn(EnumShape shape, EmitContext context) =>
        [
            .. shape.Values.Select(
                (value, i) =>
                    new EnumMember(
                        context.Names.Members(shape)[i],
                        Literals.String(value.Value),
                        value.Documentation,
                        value.Deprecated
                    )
            ),
        ];

    public static List<EnumMember> ListedIn(IntEnumShape shape, EmitContext context) =>
        [
            .. shape.Values.Select(
                (value, i) =>
                    new EnumMember(
                        context.Names.Members(shape)[i],
                        Literals.Int(value.Value),
                        value.Documentation,
                        Deprecated: null
                    )
            ),
        ];
}
