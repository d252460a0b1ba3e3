using LightsailContract.Importers.Json;
using LightsailContract.Model;
using LightsailContract.Model.Patterns;

namespace LightsailContract.Importers.Inputs;

/// <summary>Leaves out what published models say and no contract can: patterns of another dialect, paging by expressions, and
/// members that are errors.</summary>
/// <param name="contract">The contract, as it was read.</param>
/// <param name="node">Finds the value that a part was read from.</param>
internal sealed class ContractFit(Contract contract, Func<IReadOnlyList<string>, JsonTree?> node)
{
    public Contract Fit() =>
        contract with
        {
            Shapes = contract.Shapes.Select(Fit).ToEquatableArray(),
            Operations = contract
                .Operations.Select(it => it with { Paginated = it.Paginated is { } paging ? Fit(it, paging) : null })
                .ToEquatableArray(),
        };

    private Shape Fit(Shape shape)
    {
        string[] path = ["shapes", shape.Name];
        shape = shape with { Traits = Fit(shape.Traits, path) };
        return shape switch
        {
            StructureShape it => it with { Members = Fit(it.Members, path) },
            UnionShape it => it with { Members = Fit(it.Members, path) },
            ListShape it => it with { Member = Fit(it.Member, [.. path, "member"]) },
            MapShape it => it with { Key = Fit(it.Key, [.. path, "key"]), Value = Fit(it.Value, [.. path, "value"]) },
            _ => shape,
        };
    }

    private EquatableArray<Member> Fit(EquatableArray<Member> members, string[] path) =>
        members
            .Select(member => (Member: member, Path: (string[])[.. path, "members", member.Name]))
            .Where(it =>
                contract.FindShape(it.Member.Target) is not StructureShape { Error: not null }
                || !Lose(it.Path, "error as a member")
            )
            .Select(it => Fit(it.Member, it.Path))
            .ToEquatableArray();

    private Member Fit(Member member, string[] path) => member with { Traits = Fit(member.Traits, path) };

    private Traits Fit(Traits traits, string[] path) =>
        traits.Pattern is { } pattern
        && PatternParser.FindMistake(pattern) is not null
        && Lose([.. path, "pattern"], "pattern of another dialect")
            ? traits with
            {
                Pattern = null,
            }
            : traits;

    private Pagination? Fit(Operation operation, Pagination paging)
    {
        string[] path = ["operations", operation.Name, "paginated"];
        const string kind = "paging by several members";
        if (!Has(operation.Input, paging.InputToken, IsText) || !Has(operation.Output, paging.OutputToken, IsText))
        {
            foreach (var key in new[] { "inputToken", "outputToken", "items", "pageSize", "moreResults" })
            {
                Lose([.. path, key], kind);
            }

            return null;
        }

        return paging with
        {
            PageSize = Keep("pageSize", operation.Input, paging.PageSize, shape => shape.IsNumber() && IsWhole(shape)),
            Items = Keep("items", operation.Output, paging.Items, shape => shape is ListShape or MapShape),
            MoreResults = Keep("moreResults", operation.Output, paging.MoreResults, IsFlag),
        };

        string? Keep(string key, string? structure, string? member, Func<Shape, bool> fits)
        {
            var isKept = member is null || Has(structure, member, fits) || !Lose([.. path, key], kind);
            return isKept ? member : null;
        }
    }

    private bool Has(string? structure, string path, Func<Shape, bool> fits)
    {
        var shape = structure is null ? null : contract.FindShape(structure);
        foreach (var step in path.Split('.'))
        {
            shape = (shape as StructureShape)?.FindMember(step) is { } member
                ? contract.FindShape(member.Target)
                : null;
        }

        return shape is not null && fits(shape);
    }

    private static bool IsText(Shape shape) => shape.IsText();

    private static bool IsFlag(Shape shape) => shape is SimpleShape { Type: SimpleType.Boolean };

    private static bool IsWhole(Shape shape) =>
        shape
            is IntEnumShape
                or SimpleShape { Type: not (SimpleType.Float or SimpleType.Double or SimpleType.BigDecimal) };

    /// <summary>Notes the loss at the place in the source; always true.</summary>
    private bool Lose(string[] path, string kind)
    {
        node(path)?.Lose(kind);
        return true;
    }
}
