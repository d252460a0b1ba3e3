using LightsailContract.Model;

namespace LightsailContract.Reader.Checks;

/// <summary>The members that an operation pages by are in its input and output.</summary>
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

            var check = new PagingMemberCheck(context, operation);
            if (Require(context, operation, "input", operation.Input) is { } input)
            {
                check.Run(input, "inputToken", paginated.InputToken, ShapeKinds.IsText, "a string");
                check.Run(input, "pageSize", paginated.PageSize, ShapeKinds.IsWholeNumber, "a whole number");
            }

            if (Require(context, operation, "output", operation.Output) is { } output)
            {
                check.Run(output, "outputToken", paginated.OutputToken, ShapeKinds.IsText, "a string");
                check.Run(output, "items", paginated.Items, IsCollection, "a list or map");
                check.Run(output, "moreResults", paginated.MoreResults, IsBoolean, "a boolean");
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

    private static bool IsBoolean(Shape shape) => shape is SimpleShape { Type: SimpleType.Boolean };

    private static bool IsCollection(Shape shape) => shape is ListShape or MapShape;
}
