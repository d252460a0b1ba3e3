using LightsailContract.Docs.Samples;
using LightsailContract.Emit.Naming;
using LightsailContract.Model;
using Scriban.Runtime;

namespace LightsailContract.Docs.Facts;

/// <summary>The operations, each with a sample as raw wire, for the AWS CLI and in C#.</summary>
internal sealed class OperationFacts(Contract contract, CSharpNames names, SourceFacts sources)
{
    public ScriptArray All()
    {
        var wire = new WireSample(contract);
        var cli = new CliSample(contract);
        var csharp = new CSharpSample(contract, names);
        return Script.List(
            contract.Operations.Select(operation =>
                Script.Object(
                    ("name", operation.Name),
                    ("csharp", names.Operation(operation.Name)),
                    ("input", operation.Input),
                    ("output", operation.Output),
                    ("errors", Script.List(operation.Errors)),
                    ("documentation", operation.Documentation),
                    ("deprecated", ShapeFacts.Reason(operation.Deprecated)),
                    ("fixture", operation.Fixture),
                    ("pagination", operation.Paginated is { } paginated ? FromPagination(paginated) : null),
                    ("sources", sources.Cited(operation.Name)),
                    ("sample_request", wire.Request(operation)),
                    ("sample_response", wire.Response(operation)),
                    ("sample_cli", cli.Write(operation)),
                    ("sample_csharp", csharp.Write(operation))
                )
            )
        );
    }

    private static ScriptObject FromPagination(Pagination pagination) =>
        Script.Object(
            ("input_token", pagination.InputToken),
            ("output_token", pagination.OutputToken),
            ("items", pagination.Items),
            ("page_size", pagination.PageSize)
        );
}
