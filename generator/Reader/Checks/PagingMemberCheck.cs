using LightsailContract.Model;

namespace LightsailContract.Reader.Checks;

/// <summary>A member that an operation pages by is there and has a type that fits.</summary>
internal sealed class PagingMemberCheck(CheckContext context, Operation operation)
{
    /// <summary>Reports a member that is unknown or does not fit; nothing if the operation does not page by it.</summary>
    public void Run(StructureShape structure, string key, string? name, Func<Shape, bool> fits, string wanted)
    {
        string[] path = ["operations", operation.Name, "paginated", key];
        if (
            name is not null
            && context.RequireMember(structure, name, path) is { } member
            && context.Contract.FindShape(member.Target) is { } target
            && !fits(target)
        )
        {
            context.Report(ReaderRules.WrongMemberType, path, name, wanted, ShapeKind.WithArticle(target));
        }
    }
}
