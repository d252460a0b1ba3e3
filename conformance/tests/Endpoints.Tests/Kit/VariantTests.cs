using LightsailContract.Conformance.Endpoints.Faults;
using LightsailContract.Conformance.Endpoints.Variants;
using LightsailContract.Conformance.Report;

namespace LightsailContract.Conformance.Endpoints.Tests.Kit;

/// <summary>What the documents allow raises no alarm.</summary>
/// <remarks>By default within the process where no connection matters; everything over connections with CONTRACT_SOAK=1.</remarks>
public abstract class VariantTests(string service)
{
    private const int SliceStep = 4;

    [Theory]
    [MemberData("Variants")]
    public async Task A_variant_raises_no_alarm(string id)
    {
        var variant = VariantCatalog.All.Single(variant => variant.Id == id);
        var behaviour = variant.Apply(new EndpointBehaviour());

        var report =
            Soak.IsOn || variant.NeedsConnection
                ? await KitRun.OverConnectionAsync(behaviour, service)
                : await KitRun.InProcessAsync(behaviour, service);

        Alarms(report).Should().BeEmpty(variant.Description);
    }

    [Theory]
    [MemberData("Seeds")]
    public async Task The_correct_endpoint_raises_no_alarm(long seed)
    {
        var report = await KitRun.OverConnectionAsync(new EndpointBehaviour(), service, seed);

        Alarms(report).Should().BeEmpty();
        report.Rules.Should().Contain(rule => rule.Verdict == Verdict.Passed);
    }

    [Fact]
    public async Task The_correct_endpoint_that_verifies_signatures_raises_no_alarm()
    {
        var behaviour = new EndpointBehaviour().RequireSignature(AuthFaults.AccessKeyId, AuthFaults.Secret);

        var report = await KitRun.OverConnectionAsync(behaviour, service);

        Alarms(report).Should().BeEmpty();
    }

    /// <summary>The seeds that the correct endpoint is run with.</summary>
    public static TheoryData<long> Seeds =>
        [.. Enumerable.Range(1, Soak.Count("CONTRACT_SEEDS", slice: 2, soak: 100)).Select(seed => (long)seed)];

    /// <summary>The variants of one service that are run.</summary>
    protected static TheoryData<string> Of(string service) =>
        [
            .. VariantCatalog
                .All.Where((_, index) => Soak.IsOn || index % SliceStep == 0)
                .Where(variant => variant.Services.Contains(service))
                .Select(variant => variant.Id),
        ];

    private static IEnumerable<string> Alarms(ConformanceReport report) =>
        KitRun.Broken(report).Select(rule => $"{rule.Id}: {rule.Violation?.Message}");
}

/// <summary>What Lightsail's documents allow.</summary>
public sealed class LightsailVariantTests() : VariantTests("Lightsail")
{
    /// <summary>What is run.</summary>
    public static TheoryData<string> Variants => Of("Lightsail");
}

/// <summary>What IAM's documents allow.</summary>
public sealed class IamVariantTests() : VariantTests("IAM")
{
    /// <summary>What is run.</summary>
    public static TheoryData<string> Variants => Of("IAM");
}
