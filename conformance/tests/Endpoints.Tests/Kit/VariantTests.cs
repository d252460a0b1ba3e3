using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Endpoints.Faults;
using LightsailContract.Conformance.Endpoints.Variants;

namespace LightsailContract.Conformance.Endpoints.Tests.Kit;

/// <summary>What the documents allow raises no alarm.</summary>
/// <remarks>By default some of it, in short runs and within this process where no connection matters; all of it, as users run the
/// kit, with CONTRACT_SOAK=1.</remarks>
public abstract class VariantTests<TService>
    where TService : IServiceUnderTest
{
    private const int SliceStep = 6;

    [Theory]
    [MemberData(nameof(Variants))]
    public async Task A_variant_raises_no_alarm(string id)
    {
        var variant = VariantCatalog.All.Single(variant => variant.Id == id);

        var report = await KitRun.OfAsync(
            variant.Apply(new EndpointBehaviour()),
            TService.Name,
            needsConnection: variant.NeedsConnection
        );

        Alarms(report).Should().BeEmpty(variant.Description);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task The_correct_endpoint_raises_no_alarm(long seed)
    {
        var report = await KitRun.OfAsync(new EndpointBehaviour(), TService.Name, seed, needsConnection: true);

        Alarms(report).Should().BeEmpty();
        report.Rules.Should().Contain(rule => rule.Verdict == Verdict.Passed);
    }

    [Fact]
    public async Task The_correct_endpoint_that_verifies_signatures_raises_no_alarm()
    {
        var behaviour = new EndpointBehaviour().RequireSignature(AuthFaults.AccessKeyId, AuthFaults.Secret);

        var report = await KitRun.OfAsync(behaviour, TService.Name, needsConnection: true);

        Alarms(report).Should().BeEmpty();
    }

    /// <summary>The seeds that the correct endpoint is run with.</summary>
    public static TheoryData<long> Seeds =>
        [.. Enumerable.Range(1, Soak.Count("CONTRACT_SEEDS", slice: 1, soak: 100)).Select(seed => (long)seed)];

    /// <summary>The variants that are run.</summary>
    public static TheoryData<string> Variants =>
        [
            .. VariantCatalog
                .All.Where((_, index) => Soak.IsOn || index % SliceStep == 0)
                .Where(variant => variant.Services.Contains(TService.Name))
                .Select(variant => variant.Id),
        ];

    private static IEnumerable<string> Alarms(ConformanceReport report) =>
        KitRun.Broken(report).Select(rule => $"{rule.Id}: {rule.Violation?.Message}");
}

/// <summary>What Lightsail's documents allow.</summary>
public sealed class LightsailVariantTests : VariantTests<LightsailUnderTest>;

/// <summary>What IAM's documents allow.</summary>
public sealed class IamVariantTests : VariantTests<IamUnderTest>;
