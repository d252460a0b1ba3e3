using LightsailContract.Model;

namespace LightsailContract.Reader.Checks;

/// <summary>A member that an operation pages by is there and has a type that fits.</summary>
internal sealed class PagingMemberCheck(CheckContext context, Operation operation)
{
    /// <summary>Reports a member that is unknown or does not fit; nothing if the operation does not page by it.</summary>
    public void Run(StructureShape structure, string key, string? name, Func<Shape, bool> fits, string wanted)
    {
        string[] path = ["operations", operation.Name, "paginated", key];
        if (name is null)
        {
            return;
        }

        Shape? target = structure;
        var walked = "";
        foreach (var step in name.Split('.'))
        {
            if (target is not StructureShape owner)
            {
                context.Report(ReaderRules.WrongMemberType, path, walked, "a structure", ShapeKind.WithArticle(target));
                return;
            }

            if (
                context.RequireMember(owner, step, path) is not { } member
                || (target = context.Contract.FindShape(member.Target)) is null
            )
            {
                return;
            }

            walked += walked.Length == 0 ? step : "." + step;
        }

        if (!fits(target))
        {
            context.Report(ReaderRules.WrongMemberType, path, name, wanted, ShapeKind.WithArticle(target));
        }
    }
}
