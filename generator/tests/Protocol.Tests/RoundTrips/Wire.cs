using System.Text.Json;
using LightsailContract.Model;
using LightsailContract.Protocol.Tests.Emission;
using LightsailContract.Protocol.Tests.Values;
using LightsailContract.Runtime;

namespace LightsailContract.Protocol.Tests.RoundTrips;

/// <summary>An emitted client that calls an emitted dispatcher, and what both saw.</summary>
internal sealed class Wire(EmittedService service, string shape)
{
    private readonly Operation _operation = service.Contract.FindOperation(Carrier.Operation(shape))!;
    private readonly ValueFactory _values = new(service);

    /// <summary>A value that the operation carries.</summary>
    public object Value(int seed)
    {
        var json = new RandomJson(service.Contract, seed).Of(_operation.Input!);
        return _values.Make(_operation.Input!, JsonSerializer.SerializeToElement(json));
    }

    /// <summary>Sends <paramref name="value"/> there and back; what the server read, and what the client read.</summary>
    public async Task<(object? Sent, object? Answered)> CarryAsync(object value, WireNoise? noise = null)
    {
        object? sent = null;
        var dispatcher = service.Dispatcher((_, input) => sent = input);
        using var wire = new FakeHttp(request => Answer(dispatcher, request, noise));
        using var http = new HttpClient(wire, disposeHandler: false);
        var client = service.Client(http, new ContractClientOptions { Endpoint = new Uri("https://example.com") });
        var answered = await service.CallAsync(client, _operation, value);
        return (sent, answered);
    }

    private ContractResponse Answer(IContractDispatcher dispatcher, ContractRequest request, WireNoise? noise)
    {
        var isJson = service.Contract.Settings.Protocol is not Model.Protocol.AwsQuery;
        var heard = noise is null
            ? request
            : new ContractRequest
            {
                Headers = request.Headers,
                Body = isJson ? noise.Json(request.Body, _operation.Input!) : noise.Form(request.Body),
            };
        var answer = dispatcher.DispatchAsync(heard, CancellationToken.None).AsTask().GetAwaiter().GetResult();
        return noise is null
            ? answer
            : new ContractResponse
            {
                StatusCode = answer.StatusCode,
                Headers = answer.Headers,
                Body = isJson ? noise.Json(answer.Body, _operation.Input!) : noise.Xml(answer.Body),
            };
    }
}
