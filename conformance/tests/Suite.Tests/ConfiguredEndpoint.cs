using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Http;
using LightsailContract.Conformance.Xunit;
using LightsailContract.Emulator;

namespace LightsailContract.Conformance.Suite.Tests;

/// <summary>The endpoint that CONTRACT_ENDPOINT names; the emulator where it names none. CONTRACT_PARENTS names what exists
/// there, is empty and may be used, parted by commas; without it, parents are made and removed.</summary>
public abstract class ConfiguredEndpoint(string service, string resource) : ConformanceEndpoint
{
    private readonly Uri? _configured = Endpoint(Environment.GetEnvironmentVariable("CONTRACT_ENDPOINT"));
    private readonly List<NamedParent> _parents =
    [
        .. (Environment.GetEnvironmentVariable("CONTRACT_PARENTS") ?? "")
            .Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(name => new NamedParent(service, resource, name)),
    ];
    private EmulatorHost? _emulator;
    private HttpTransport? _transport;

    public override IReadOnlyList<string> Contracts { get; } =
    [$"spec/{service.ToLowerInvariant()}.contract.yaml", $"spec/{service.ToLowerInvariant()}.rules.yaml"];

    public override ConformanceOptions Options =>
        new()
        {
            Endpoint = _configured?.ToString() ?? "embedded",
            Parents = _configured is null ? [] : _parents,
            Provision = _configured is null || _parents.Count == 0,
            Runs = 20,
        };

    public override async ValueTask<IContractTransport> StartAsync(CancellationToken cancellationToken)
    {
        if (_configured is { IsLoopback: false } && _parents.Count == 0)
        {
            throw new InvalidOperationException(
                $"{_configured} is not on this machine, and nothing is made there unasked: name what exists in CONTRACT_PARENTS."
            );
        }

        if (_configured is null)
        {
            _emulator = await EmulatorHost.StartAsync(new EmulatorOptions(), cancellationToken);
        }

        return _transport = new HttpTransport(_configured ?? _emulator!.Address);
    }

    public override async ValueTask DisposeAsync()
    {
        _transport?.Dispose();
        if (_emulator is not null)
        {
            await _emulator.DisposeAsync();
        }

        await base.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private static Uri? Endpoint(string? url) =>
        string.IsNullOrWhiteSpace(url) ? null
        : Uri.TryCreate(url, UriKind.Absolute, out var endpoint) && endpoint.Scheme is "http" or "https" ? endpoint
        : throw new InvalidOperationException($"CONTRACT_ENDPOINT is no http or https URL: '{url}'.");
}
