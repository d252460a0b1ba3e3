using System.Globalization;
using System.Text.Json.Nodes;
using LightsailContract.Exporters.Writing;
using LightsailContract.Model;

namespace LightsailContract.Exporters.Schemas;

/// <summary>Writes an operation: its header or form, its body, and its responses by status.</summary>
internal sealed class OpenApiOperation(Contract contract, SchemaWriter schemas)
{
    public JsonObject Write(Operation operation)
    {
        var json = new JsonObject { ["operationId"] = operation.Name }
            .With("description", operation.Documentation)
            .With("deprecated", operation.Deprecated is not null);
        if (contract.Settings.TargetPrefix is { } prefix)
        {
            json["parameters"] = new JsonArray(
                new JsonObject
                {
                    ["name"] = "X-Amz-Target",
                    ["in"] = "header",
                    ["required"] = true,
                    ["schema"] = new JsonObject { ["const"] = $"{prefix}.{operation.Name}" },
                }
            );
        }

        return json.With("requestBody", new JsonObject { ["content"] = Content(RequestType, Input(operation)) })
            .With("responses", Responses(operation));
    }

    private string RequestType =>
        contract.Settings.Protocol switch
        {
            Protocol.AwsJson10 => "application/x-amz-json-1.0",
            Protocol.AwsJson11 => "application/x-amz-json-1.1",
            _ => "application/x-www-form-urlencoded",
        };

    private string ResponseType => contract.Settings.Protocol == Protocol.AwsQuery ? "text/xml" : RequestType;

    /// <summary>A form also names the operation and the version.</summary>
    private JsonObject Input(Operation operation)
    {
        var input = operation.Input is { } name ? schemas.Reference(name) : new JsonObject { ["type"] = "object" };
        if (contract.Settings.Protocol != Protocol.AwsQuery)
        {
            return input;
        }

        var form = new JsonObject
        {
            ["type"] = "object",
            ["required"] = Json.Array(["Action", "Version"]),
            ["properties"] = new JsonObject
            {
                ["Action"] = new JsonObject { ["const"] = operation.Name },
                ["Version"] = new JsonObject { ["const"] = contract.Settings.ApiVersion },
            },
        };
        return new JsonObject { ["allOf"] = new JsonArray(form, input) };
    }

    private JsonObject Responses(Operation operation)
    {
        var output = operation.Output is { } name ? schemas.Reference(name) : new JsonObject { ["type"] = "object" };
        var responses = new JsonObject { ["200"] = Response("The response.", output) };
        var errors = operation
            .Errors.Select(contract.GetStructure)
            .SelectMany(error =>
                error
                    .Error!.OtherHttpStatuses.Prepend(error.Error.HttpStatus)
                    .Distinct()
                    .Select(status => (status, error))
            )
            .GroupBy(it => it.status, it => it.error)
            .OrderBy(group => group.Key);
        foreach (var status in errors)
        {
            var schema = status.ToList() is [var only]
                ? schemas.Reference(only.Name)
                : new JsonObject
                {
                    ["anyOf"] = new JsonArray([.. status.Select(it => (JsonNode)schemas.Reference(it.Name))]),
                };
            responses[status.Key.ToString(CultureInfo.InvariantCulture)] = Response(
                string.Join(", ", status.Select(error => error.Name)) + ".",
                schema
            );
        }

        return responses;
    }

    private JsonObject Response(string description, JsonObject schema) =>
        new() { ["description"] = description, ["content"] = Content(ResponseType, schema) };

    private static JsonObject Content(string type, JsonObject schema) =>
        new() { [type] = new JsonObject { ["schema"] = schema } };
}
