using LightsailContract.Model;

namespace LightsailContract.Lint.Checking;

/// <summary>Where a member is in a contract's YAML, and how messages name it.</summary>
internal static class MemberPlace
{
    /// <summary>The path of a member, followed by further steps.</summary>
    /// <param name="owner">The shape that declares the member.</param>
    /// <param name="member">The member.</param>
    /// <param name="further">Steps below the member.</param>
    public static string[] Steps(Shape owner, Member member, params string[] further) =>
        owner.HasNamedMembers()
            ? ["shapes", owner.Name, "members", member.Name, .. further]
            : ["shapes", owner.Name, member.Name, .. further];

    /// <summary>The member as messages name it.</summary>
    public static string Name(Shape owner, Member member) => $"{owner.Name}.{member.Name}";
}
