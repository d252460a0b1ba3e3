using LightsailContract.Conformance.Xunit;

namespace LightsailContract.Conformance.Suite.Tests;

public sealed class LightsailEndpoint() : ConfiguredEndpoint("Lightsail", "Bucket");

/// <summary>Lightsail's rules, one a test.</summary>
public sealed class LightsailConformance(ConformanceRun<LightsailEndpoint> run)
    : ConformanceTests<LightsailEndpoint>(run);

public sealed class IamEndpoint() : ConfiguredEndpoint("IAM", "User");

/// <summary>IAM's rules, one a test.</summary>
public sealed class IamConformance(ConformanceRun<IamEndpoint> run) : ConformanceTests<IamEndpoint>(run);
