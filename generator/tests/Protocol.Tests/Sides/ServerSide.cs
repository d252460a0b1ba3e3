using System.Text.Json;
using LightsailContract.Protocol.Tests.Cases;
using LightsailContract.Protocol.Tests.Emission;
using LightsailContract.Protocol.Tests.Values;
using LightsailContract.Runtime;

namespace LightsailContract.Protocol.Tests.Sides;

/// <summary>The emitted dispatcher against a case.</summary>
internal static class ServerSide
{
    public static async Task ReadsRequestAsync(ProtocolCase it)
    {
        var service = it.Service();
        var operation = service.Contract.FindOperation(it.OperationName)!;
        var calls = new List<(string Method, object? Input)>();
        var dispatcher = service.Dispatcher(
            (method, input) =>
            {
                calls.Add((method, input));
                throw new ContractException(service.Contract.Service, "Stop", ErrorFault.Server, 503);
            }
        );

        var response = await dispatcher.DispatchAsync(Request(it), CancellationToken.None);

        response.StatusCode.Should().Be(503, System.Text.Encoding.UTF8.GetString(response.Body.Span));
        var (name, value) = calls.Should().ContainSingle().Which;
        name.Should().Be(service.Names.Operation(operation.Name) + "Async");
        if (operation.Input is not null)
        {
            value.Should().Be(new ValueFactory(service).Make(operation.Input, OnTheWire(it)));
        }
    }

    /// <summary>The params as the documented request holds them: a form has nothing to write for an empty map.</summary>
    private static JsonElement OnTheWire(ProtocolCase it)
    {
        var given = it.Json.GetProperty("params");
        if (it.Protocol != "query")
        {
            return given;
        }

        var held = given.EnumerateObject().Where(member => member.Value.GetRawText() != "{}");
        return JsonSerializer.SerializeToElement(held.ToDictionary(member => member.Name, member => member.Value));
    }

    /// <summary>What the server writes, the client reads as the same value; and it is written as documented.</summary>
    public static async Task WritesResponseAsync(ProtocolCase it)
    {
        var service = it.Service();
        var operation = service.Contract.FindOperation(it.OperationName)!;
        var values = new ValueFactory(service);
        var error = it.Get("error");
        var isError = error.ValueKind == JsonValueKind.Object;
        var dispatcher = service.Dispatcher(
            (_, _) =>
                isError
                    ? throw values.Error(
                        ErrorComparison.Declared(service, operation, it.Get("errorCode").GetString()!),
                        error
                    )
                : operation.Output is null ? null
                : values.Make(operation.Output, it.Json.GetProperty("result"))
        );
        ContractResponse? written = null;
        using var wire = new FakeHttp(request =>
            written = dispatcher.DispatchAsync(request, CancellationToken.None).AsTask().GetAwaiter().GetResult()
        );
        var call = () => ClientSide.CallAsync(service, operation, ClientSide.AnyInput(service, operation), wire, it);

        if (isError)
        {
            var thrown = (await call.Should().ThrowAsync<ContractException>()).Which;
            var declared = ErrorComparison.Declared(service, operation, it.Get("errorCode").GetString()!);
            ErrorComparison.CompareMembers(service, declared, error, thrown);
            written!.StatusCode.Should().Be(declared.Error!.HttpStatus);
            return;
        }

        var read = await call();
        if (operation.Output is not null)
        {
            read.Should().Be(values.Make(operation.Output, it.Json.GetProperty("result")));
        }

        ResponseComparison.Compare(it, written!);
    }

    private static ContractRequest Request(ProtocolCase it)
    {
        var headers = new ContractHeaders();
        if (it.Get("serialized", "headers") is { ValueKind: JsonValueKind.Object } given)
        {
            foreach (var header in given.EnumerateObject())
            {
                headers.Add(header.Name, header.Value.GetString()!);
            }
        }

        // Some cases document only the part of a request that they are about.
        if (it.IsJson && headers["X-Amz-Target"] is null)
        {
            var prefix = it.SuiteJson.GetProperty("metadata").GetProperty("targetPrefix").GetString();
            headers.Add("X-Amz-Target", $"{prefix}.{it.OperationName}");
        }

        return new ContractRequest { Headers = headers, Body = it.Body("serialized") };
    }
}
