using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Endpoints;
using LightsailContract.Conformance.Http;

namespace LightsailContract.Conformance.Tests.Support;

/// <summary>An endpoint for tests that are not about connections: within this process, and over a connection with CONTRACT_SOAK=1.</summary>
internal sealed class TestEndpoint : IAsyncDisposable
{
    private readonly ReferenceEndpoint? _server;
    private readonly HttpTransport? _http;

    private TestEndpoint(EndpointBehaviour behaviour) =>
        Transport = new InProcessTransport(new InProcessEndpoint(behaviour));

    private TestEndpoint(ReferenceEndpoint server)
    {
        _server = server;
        Transport = _http = new HttpTransport(server.Address);
    }

    /// <summary>Leads to the endpoint.</summary>
    public IContractTransport Transport { get; }

    /// <summary>Starts an endpoint.</summary>
    /// <param name="behaviour">What it does; null for the correct one.</param>
    public static async Task<TestEndpoint> StartAsync(EndpointBehaviour? behaviour = null) =>
        Soak.IsOn
            ? new TestEndpoint(await ReferenceEndpoint.StartAsync(behaviour))
            : new TestEndpoint(behaviour ?? new EndpointBehaviour());

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        _http?.Dispose();
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }
    }
}
