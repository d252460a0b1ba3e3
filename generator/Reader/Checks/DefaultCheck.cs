using LightsailContract.Model;

namespace LightsailContract.Reader.Checks;

/// <summary>A default keeps the rules of the member that it belongs to.</summary>
internal static class DefaultCheck
{
    public static void Run(CheckContext context)
    {
        foreach (var shape in context.Contract.Shapes)
        {
            foreach (var member in shape.AllMembers().Where(member => member.Traits.Default is not null))
            {
                var path = MemberLocation.TraitPathOf(context, shape, member, "default");
                ValueCheck.Run(context, member, path, ValueRules.Constraints);
            }
        }
    }
}
