namespace LightsailContract.Conformance.Endpoints.Tests.Reference;

/// <summary>A correct endpoint and a client of it.</summary>
public abstract class EndpointTest : IAsyncLifetime
{
    private ReferenceEndpoint? _endpoint;
    private WireClient? _client;

    internal WireClient Client => _client!;

    public async ValueTask InitializeAsync()
    {
        _endpoint = await ReferenceEndpoint.StartAsync();
        _client = new WireClient(_endpoint.Address);
    }

    public async ValueTask DisposeAsync()
    {
        _client?.Dispose();
        if (_endpoint is not null)
        {
            await _endpoint.DisposeAsync();
        }

        GC.SuppressFinalize(this);
    }
}
