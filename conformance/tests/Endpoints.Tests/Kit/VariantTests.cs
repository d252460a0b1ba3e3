using LightsailContract.Conformance.Endpoints.Faults;
using LightsailContract.Conformance.Endpoints.Variants;
using LightsailContract.Conformance.Report;

namespace LightsailContract.Conformance.Endpoints.Tests.Kit;

/// <summary>What the documents allow raises no alarm.</summary>
public sealed class VariantTests
{
    private const int SliceStep = 4;

    public static TheoryData<string, string> Variants =>
        [
            .. VariantCatalog
                .All.Where((_, index) => Soak.IsOn || index % SliceStep == 0)
                .SelectMany(variant => variant.Services.Select(service => (variant.Id, service))),
        ];

    public static TheoryData<string, long> Seeds =>
        [
            .. from service in new[] { "Lightsail", "IAM" }
            from seed in Enumerable.Range(1, Soak.Count("CONTRACT_SEEDS", slice: 2, soak: 100))
            select (service, (long)seed),
        ];

    [Theory]
    [MemberData(nameof(Variants))]
    public async Task A_variant_raises_no_alarm(string id, string service)
    {
        var variant = VariantCatalog.All.Single(variant => variant.Id == id);

        var report = await KitRun.OfAsync(variant.Apply(new EndpointBehaviour()), service);

        Alarms(report).Should().BeEmpty(variant.Description);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task The_correct_endpoint_raises_no_alarm(string service, long seed)
    {
        var report = await KitRun.OfAsync(new EndpointBehaviour(), service, seed: seed);

        Alarms(report).Should().BeEmpty();
        report.Rules.Should().Contain(rule => rule.Verdict == Verdict.Passed);
    }

    [Theory]
    [InlineData("Lightsail")]
    [InlineData("IAM")]
    public async Task The_correct_endpoint_that_verifies_signatures_raises_no_alarm(string service)
    {
        var behaviour = new EndpointBehaviour().RequireSignature(AuthFaults.AccessKeyId, AuthFaults.Secret);

        var report = await KitRun.OfAsync(behaviour, service);

        Alarms(report).Should().BeEmpty();
    }

    private static IEnumerable<string> Alarms(ConformanceReport report) =>
        KitRun.Broken(report).Select(rule => $"{rule.Id}: {rule.Violation?.Message}");
}
