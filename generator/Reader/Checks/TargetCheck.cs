using LightsailContract.Model;

namespace LightsailContract.Reader.Checks;

/// <summary>Members target shapes that exist; a map's key is a text, and no member is an error.</summary>
internal static class TargetCheck
{
    public static void Run(CheckContext context)
    {
        foreach (var shape in context.Contract.Shapes)
        {
            foreach (var member in shape.AllMembers())
            {
                string[] path = [.. MemberLocation.PathOf(shape, member), "target"];
                var target = context.RequireShape(member.Target, path);
                if (target is not null && shape is MapShape map && member == map.Key && !target.IsText())
                {
                    context.Report(ReaderRules.MapKeyNotText, path, map.Name, ShapeKind.WithArticle(target));
                }
                else if (target is StructureShape { Error: not null })
                {
                    context.Report(ReaderRules.ErrorAsMember, path, member.Name, target.Name);
                }
            }
        }
    }
}
