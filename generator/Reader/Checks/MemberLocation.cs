using LightsailContract.Model;

namespace LightsailContract.Reader.Checks;

/// <summary>Where a shape, a member or a trait of one of them stands: the shape's own place, or an override's.</summary>
internal static class MemberLocation
{
    public static string[] PathOf(Shape shape, Member member) =>
        shape.HasNamedMembers() ? ["shapes", shape.Name, "members", member.Name] : ["shapes", shape.Name, member.Name];

    /// <summary>The place of a trait: an override gives it if there is one that does.</summary>
    public static string[] TraitPathOf(CheckContext context, Shape shape, Member? member, string trait)
    {
        var name = member is null ? shape.Name : $"{shape.Name}.{member.Name}";
        string[] overridden = ["apply", name, trait];
        string[] own = member is null ? ["shapes", shape.Name, trait] : [.. PathOf(shape, member), trait];
        return context.Locations.Has(overridden) ? overridden : own;
    }
}
