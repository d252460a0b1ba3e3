using LightsailContract.Model;
using LightsailContract.Reader.Findings;
using LightsailContract.Reader.Parsing.Values;

namespace LightsailContract.Reader.Checks;

/// <summary>Follows a dotted path such as <c>keys[].status</c> through an operation's input or output.</summary>
internal static class MemberPathWalk
{
    private const string Entries = "[]";

    /// <summary>The member at the path's end; each step that leads nowhere is reported.</summary>
    public static Member? Run(CheckContext context, Operation operation, string part, string path, string[] location)
    {
        var steps = path.Split('.');
        if (!steps.All(step => Names.IsName(Bare(step))))
        {
            context.Report(ReaderRules.InvalidPath, location, Quote.Escape(path));
            return null;
        }

        var root = part == "request" ? operation.Input : operation.Output;
        if (root is null)
        {
            context.Report(
                ReaderRules.OperationLacks,
                location,
                operation.Name,
                part == "request" ? "input" : "output"
            );
            return null;
        }

        var (shape, member) = (context.Contract.FindShape(root), (Member?)null);
        for (var i = 0; i < steps.Length && shape is not null; i++)
        {
            var so = string.Join(".", steps.Take(i + 1).Select((step, index) => index == i ? Bare(step) : step));
            if (!shape.HasNamedMembers())
            {
                var before = string.Join(".", steps.Take(i));
                var rule = shape is ListShape ? ReaderRules.PathOfList : ReaderRules.PathThroughValue;
                context.Report(rule, location, before, ShapeKind.WithArticle(shape));
                return null;
            }

            member = context.RequireMember(shape, Bare(steps[i]), location);
            shape = member is null ? null : context.Contract.FindShape(member.Target);
            if (steps[i].EndsWith(Entries, StringComparison.Ordinal) && shape is not null)
            {
                if (shape is not ListShape list)
                {
                    context.Report(ReaderRules.PathNotAList, location, so, ShapeKind.WithArticle(shape));
                    return null;
                }

                (member, shape) = (list.Member, context.Contract.FindShape(list.Member.Target));
            }
        }

        if (shape is ListShape)
        {
            context.Report(ReaderRules.PathOfList, location, path);
            return null;
        }

        return shape is null ? null : member;
    }

    private static string Bare(string step) =>
        step.EndsWith(Entries, StringComparison.Ordinal) ? step.Substring(0, step.Length - Entries.Length) : step;
}
