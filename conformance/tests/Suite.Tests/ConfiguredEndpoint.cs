using LightsailContract.Conformance.Wire;
using LightsailContract.Conformance.Xunit;
using LightsailContract.Emulator;

namespace LightsailContract.Conformance.Suite.Tests;

/// <summary>The endpoint that CONTRACT_ENDPOINT names; the emulator where it names none.</summary>
public abstract class ConfiguredEndpoint(string service) : ConformanceEndpoint
{
    private EmulatorHost? _emulator;

    public override IReadOnlyList<string> Contracts { get; } =
    [$"spec/{service}.contract.yaml", $"spec/{service}.rules.yaml"];

    public override ConformanceOptions Options => new() { Provision = true, Runs = 20 };

    public override async ValueTask<IContractTransport> StartAsync(CancellationToken cancellationToken)
    {
        if (Environment.GetEnvironmentVariable("CONTRACT_ENDPOINT") is { Length: > 0 } url)
        {
            return new HttpTransport(new Uri(url));
        }

        _emulator = await EmulatorHost.StartAsync(new EmulatorOptions(), cancellationToken);
        return new HttpTransport(_emulator.Address);
    }

    public override async ValueTask DisposeAsync()
    {
        if (_emulator is not null)
        {
            await _emulator.DisposeAsync();
        }

        await base.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
