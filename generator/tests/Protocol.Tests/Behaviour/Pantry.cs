using System.Text;
using LightsailContract.Model;
using LightsailContract.Protocol.Tests.Emission;
using LightsailContract.Protocol.Tests.Values;
using LightsailContract.Reader;
using LightsailContract.Runtime;

namespace LightsailContract.Protocol.Tests.Behaviour;

/// <summary>A small contract with what the runtime's own tests need, in both protocols.</summary>
internal static class Pantry
{
    private const string Shapes = """
        shapes:
          Jar:
            type: structure
            members:
              name: { target: String, required: true }
              size: Integer
              photo: Blob
              filledAt: Timestamp
              labels: Labels
              codes: Codes
              kept: Kept
              notes: Document
              nested: JarMap
          Code: { type: string, sensitive: true }
          Labels: { type: map, key: String, value: Integer }
          Codes: { type: map, key: Code, value: Integer }
          JarMap: { type: map, key: String, value: Jar }
          Kept: { type: union, members: { shelf: Integer, box: String } }
          JarList: { type: list, member: Jar }
          ListJarsInput: { type: structure, members: { token: String } }
          ListJarsOutput: { type: structure, members: { jars: JarList, next: String } }
          JarLost: { type: structure, error: client, httpError: 404, members: { message: String } }
        operations:
          PutJar: { input: Jar, output: Jar, errors: [JarLost] }
          ListJars: { input: ListJarsInput, output: ListJarsOutput, paginated: { inputToken: token, outputToken: next, items: jars } }
        commonErrors:
          - { code: InternalFailure, fault: server, httpStatus: 500, role: internal }
          - { code: SerializationException, fault: client, httpStatus: 400, role: serialization }
          - { code: ValidationException, fault: client, httpStatus: 400, role: validation }

        """;

    public static EmittedService Json { get; } = Service("awsJson1_1, targetPrefix: Pantry", Shapes);

    public static EmittedService Query { get; } = Service("awsQuery, endpointPrefix: pantry", Shapes);

    /// <summary>A service of its own shapes.</summary>
    public static EmittedService Service(string protocol, string shapes)
    {
        var yaml = $$"""
            contract: 1
            service: Pantry
            settings: { protocol: {{protocol}}, apiVersion: 2026-01-01 }

            """;
        var result = ContractReader.Read([new ContractFile("pantry.contract.yaml", yaml + shapes)]);
        result.Findings.Where(finding => finding.Rule.Severity == FindingSeverity.Error).Should().BeEmpty();
        return EmittedService.Of(result.Services.Should().ContainSingle().Subject.Contract);
    }

    /// <summary>A request in JSON.</summary>
    public static ContractRequest Request(string operation, ReadOnlyMemory<byte> body) =>
        new()
        {
            Headers = { { "Content-Type", "application/x-amz-json-1.1" }, { "X-Amz-Target", $"Pantry.{operation}" } },
            Body = body,
        };

    /// <summary>A request as a form.</summary>
    public static ContractRequest Form(string operation, string parameters) =>
        new()
        {
            Headers = { { "Content-Type", "application/x-www-form-urlencoded" } },
            Body = Encoding.UTF8.GetBytes($"Action={operation}&Version=2026-01-01&{parameters}"),
        };

    /// <summary>The answer of a dispatcher whose handler gives each input back.</summary>
    public static async Task<(int Status, string Body)> AskAsync(EmittedService service, ContractRequest request)
    {
        var response = await service.Dispatcher((_, input) => input).DispatchAsync(request, CancellationToken.None);
        return (response.StatusCode, Encoding.UTF8.GetString(response.Body.Span));
    }

    /// <summary>Calls an operation over a wire; what it needs to be given is left empty.</summary>
    public static async Task<object?> CallAsync(EmittedService service, string operation, HttpMessageHandler wire)
    {
        using var http = new HttpClient(wire, disposeHandler: false);
        var client = service.Client(http, new ContractClientOptions { Endpoint = new Uri("http://127.0.0.1/") });
        return await service.CallAsync(client, service.Contract.FindOperation(operation)!, Input(service, operation));
    }

    private static object? Input(EmittedService service, string operation)
    {
        using var json = System.Text.Json.JsonDocument.Parse("""{"name": "plum"}""");
        return new ValueFactory(service).Make(service.Contract.FindOperation(operation)!.Input!, json.RootElement);
    }
}
