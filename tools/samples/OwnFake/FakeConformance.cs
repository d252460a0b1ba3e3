using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Xunit;

namespace OwnFake;

/// <summary>Says what is checked, and against which contract.</summary>
public sealed class FakeEndpoint : ConformanceEndpoint
{
    // The package copies the bundled contracts to the output folder; a contract of your own is named the same way.
    public override IReadOnlyList<string> Contracts => ["spec/lightsail.contract.yaml", "spec/lightsail.rules.yaml"];

    // These buckets exist; with Provision = true the run makes and removes its own, where the fake can.
    public override ConformanceOptions Options =>
        new() { Runs = 50, Parents = [new("Lightsail", "Bucket", "photos"), new("Lightsail", "Bucket", "letters")] };

    public override ValueTask<IContractTransport> StartAsync(CancellationToken cancellationToken) =>
        new(new FakeTransport(new BucketKeys("photos", "letters")));
}

/// <summary>Every rule of the contract, one a test.</summary>
public sealed class FakeConformance(ConformanceRun<FakeEndpoint> run) : ConformanceTests<FakeEndpoint>(run);
