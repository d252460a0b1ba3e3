using System.Text.Json;
using LightsailContract.Model;
using LightsailContract.Protocol.Tests.Cases;
using LightsailContract.Protocol.Tests.Emission;
using LightsailContract.Protocol.Tests.Values;
using LightsailContract.Runtime;

namespace LightsailContract.Protocol.Tests.Sides;

/// <summary>The emitted client against a case.</summary>
internal static class ClientSide
{
    private static readonly ContractResponse Nothing = new() { StatusCode = 200 };

    public static async Task WritesRequestAsync(ProtocolCase it)
    {
        var service = it.Service();
        var operation = service.Contract.FindOperation(it.OperationName)!;
        var input = operation.Input is null
            ? null
            : new ValueFactory(service).Make(operation.Input, it.Json.GetProperty("params"));
        using var wire = new FakeHttp(_ => Nothing);

        try
        {
            await CallAsync(service, operation, input, wire, it);
        }
        catch (ContractResponseException)
        {
            // The case is about the request; no response was given.
        }

        RequestComparison.Compare(it, wire);
    }

    public static async Task ReadsResponseAsync(ProtocolCase it)
    {
        var service = it.Service();
        var operation = service.Contract.FindOperation(it.OperationName)!;
        using var wire = new FakeHttp(_ => Response(it));
        var call = () => CallAsync(service, operation, AnyInput(service, operation), wire, it);

        if (it.Get("error") is { ValueKind: JsonValueKind.Object } error)
        {
            var thrown = (await call.Should().ThrowAsync<ContractException>()).Which;
            ErrorComparison.Compare(service, operation, it, error, thrown);
            return;
        }

        var output = await call();
        if (operation.Output is not null)
        {
            output.Should().Be(new ValueFactory(service).Make(operation.Output, it.Json.GetProperty("result")));
        }
    }

    /// <summary>Calls an operation over a fake wire, as the case's suite asks for.</summary>
    public static async Task<object?> CallAsync(
        EmittedService service,
        Operation operation,
        object? input,
        FakeHttp wire,
        ProtocolCase it
    )
    {
        using var http = new HttpClient(wire, disposeHandler: false);
        var endpoint = it.SuiteJson.TryGetProperty("clientEndpoint", out var given)
            ? given.GetString()!
            : "https://example.com";
        var options = new ContractClientOptions
        {
            Endpoint = new Uri(endpoint),
            NewIdempotencyToken = static () => "00000000-0000-4000-8000-000000000000",
        };
        return await service.CallAsync(service.Client(http, options), operation, input);
    }

    /// <summary>Some input, for a case that is about the output.</summary>
    public static object? AnyInput(EmittedService service, Operation operation)
    {
        using var empty = JsonDocument.Parse("{}");
        return operation.Input is null ? null : new ValueFactory(service).Make(operation.Input, empty.RootElement);
    }

    private static ContractResponse Response(ProtocolCase it)
    {
        var headers = new ContractHeaders();
        if (it.Get("response", "headers") is { ValueKind: JsonValueKind.Object } given)
        {
            foreach (var header in given.EnumerateObject())
            {
                headers.Add(header.Name, header.Value.GetString()!);
            }
        }

        return new ContractResponse
        {
            StatusCode = it.Get("response", "status_code").GetInt32(),
            Headers = headers,
            Body = it.Body("response"),
        };
    }
}
