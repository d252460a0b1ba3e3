using LightsailContract.Emit.Context;
using LightsailContract.Model;

namespace LightsailContract.Emit.Operations;

/// <summary>The methods that walk an operation's pages and their items.</summary>
/// <param name="PagesName">The method that gives pages.</param>
/// <param name="ItemsName">The method that gives items.</param>
/// <param name="InputToken">The input's property that asks for a page.</param>
/// <param name="OutputToken">An expression after the output that names the next page: <c>.Marker</c>.</param>
/// <param name="Items">An expression after the output that gives the page's items, or null.</param>
/// <param name="ItemType">An item's type, or null if there are no items.</param>
internal sealed record ClientPaging(
    string PagesName,
    string ItemsName,
    string InputToken,
    string OutputToken,
    string? Items,
    string? ItemType
)
{
    /// <summary>How an operation pages; null if it does not, or its tokens are not strings.</summary>
    public static ClientPaging? TryCreate(Operation operation, string pagesName, string itemsName, EmitContext context)
    {
        if (operation.Paginated is not { } paginated || operation.Input is null || operation.Output is null)
        {
            return null;
        }

        var input = context.Contract.GetStructure(operation.Input);
        var output = context.Contract.GetStructure(operation.Output);
        if (
            input.FindMember(paginated.InputToken) is not { } token
            || !IsString(token.Target, context)
            || OutputPath.Find(output, paginated.OutputToken, context) is not { } next
            || !IsString(next.Member.Target, context)
        )
        {
            return null;
        }

        var items = paginated.Items is { } path ? OutputPath.Find(output, path, context) : null;
        return new ClientPaging(
            pagesName,
            itemsName,
            context.Names.Member(input, token),
            next.Expression,
            items?.Expression,
            items is null ? null : ItemTypeOf(items.Member.Target, context)
        );
    }

    private static bool IsString(string shape, EmitContext context) =>
        context.Contract.GetShape(shape) is SimpleShape { Type: SimpleType.String };

    private static string? ItemTypeOf(string shape, EmitContext context) =>
        context.Contract.GetShape(shape) switch
        {
            ListShape list => context.Types.ElementTypeOf(list),
            MapShape map =>
                $"global::System.Collections.Generic.KeyValuePair<string, {context.Types.ElementTypeOf(map)}>",
            _ => null,
        };
}

/// <summary>A member of an output, or of a structure in it.</summary>
/// <param name="Member">The member.</param>
/// <param name="Expression">What gets it from the output: <c>.Page?.Marker</c>.</param>
internal sealed record OutputPath(Member Member, string Expression)
{
    /// <summary>The member at a dotted path, or null.</summary>
    public static OutputPath? Find(StructureShape output, string path, EmitContext context)
    {
        OutputPath? found = null;
        StructureShape? owner = output;
        foreach (var name in path.Split('.'))
        {
            if (owner?.FindMember(name) is not { } member)
            {
                return null;
            }

            var link = found is null ? "." : "?.";
            found = new OutputPath(member, $"{found?.Expression}{link}{context.Names.Member(owner, member)}");
            owner = context.Contract.GetShape(member.Target) as StructureShape;
        }

        return found;
    }
}
