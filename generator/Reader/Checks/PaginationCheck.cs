using LightsailContract.Model;

namespace LightsailContract.Reader.Checks;

/// <summary>What an operation pages by stands in its input and output.</summary>
internal static class PaginationCheck
{
    public static void Run(CheckContext context)
    {
        foreach (var operation in context.Contract.Operations)
        {
            if (operation.Paginated is not { } paginated)
            {
                continue;
            }

            if (Require(context, operation, "input", operation.Input) is { } input)
            {
                Check(context, operation, input, "inputToken", paginated.InputToken, ShapeKinds.IsText, "a string");
                Check(
                    context,
                    operation,
                    input,
                    "pageSize",
                    paginated.PageSize,
                    ShapeKinds.IsWholeNumber,
                    "a whole number"
                );
            }

            if (Require(context, operation, "output", operation.Output) is { } output)
            {
                Check(context, operation, output, "outputToken", paginated.OutputToken, ShapeKinds.IsText, "a string");
                Check(context, operation, output, "items", paginated.Items, IsCollection, "a list or map");
                Check(context, operation, output, "moreResults", paginated.MoreResults, IsBoolean, "a boolean");
            }
        }
    }

    private static StructureShape? Require(CheckContext context, Operation operation, string key, string? name)
    {
        if (name is null)
        {
            string[] path = ["operations", operation.Name, "paginated"];
            context.Report(ReaderRules.PagesWithoutStructure, path, operation.Name, key);
            return null;
        }

        return context.Contract.FindShape(name) as StructureShape;
    }

    private static void Check(
        CheckContext context,
        Operation operation,
        StructureShape structure,
        string key,
        string? name,
        Func<Shape, bool> fits,
        string wanted
    )
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

    private static bool IsBoolean(Shape shape) => shape is SimpleShape { Type: SimpleType.Boolean };

    private static bool IsCollection(Shape shape) => shape is ListShape or MapShape;
}
