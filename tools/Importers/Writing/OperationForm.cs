using LightsailContract.Importers.Yaml;
using LightsailContract.Model;

namespace LightsailContract.Importers.Writing;

/// <summary>The form of an operation.</summary>
internal static class OperationForm
{
    public static YamlMappingOut Write(Operation operation) =>
        new YamlMappingOut(Block: true)
            .Add("documentation", operation.Documentation)
            .Add("deprecated", TraitForm.Deprecated(operation.Deprecated))
            .Add("hostPrefix", operation.HostPrefix)
            .Add("input", operation.Input)
            .Add("output", operation.Output)
            .Add(
                "errors",
                operation.Errors.IsEmpty ? null : new YamlSequenceOut([.. operation.Errors.Select(YamlOut.Text)])
            )
            .Add("paginated", Paginated(operation.Paginated));

    private static YamlMappingOut? Paginated(Pagination? pagination) =>
        pagination is null
            ? null
            : new YamlMappingOut()
                .Add("inputToken", pagination.InputToken)
                .Add("outputToken", pagination.OutputToken)
                .Add("items", pagination.Items)
                .Add("pageSize", pagination.PageSize)
                .Add("moreResults", pagination.MoreResults);
}
