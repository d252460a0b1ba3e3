using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Endpoints;
using LightsailContract.Conformance.Suite;

namespace LightsailContract.Conformance.Tests.Support;

/// <summary>Runs the kit against an endpoint of these tests.</summary>
internal static class KitRun
{
    /// <summary>A short run on a clock on which nobody waits.</summary>
    public static ConformanceOptions Options =>
        new()
        {
            Runs = 20,
            Seed = 1,
            Provision = true,
            Clock = new SkippingClock(),
        };

    /// <summary>Runs within this process.</summary>
    public static Task<ConformanceReport> AgainstAsync(
        EndpointBehaviour behaviour,
        string service,
        ConformanceOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        new ConformanceSuite(
            [Contracts.Of(service)],
            new InProcessTransport(new InProcessEndpoint(behaviour)),
            (options ?? Options) with
            {
                Endpoint = InProcessEndpoint.Address.ToString(),
            }
        ).RunAsync(progress: null, cancellationToken);

    public static IReadOnlyList<RuleResult> Broken(this ConformanceReport report) =>
        [.. report.Rules.Where(rule => rule.Verdict is Verdict.Failed or Verdict.Warned)];

    /// <summary>Each broken rule with its message, for an assertion to show.</summary>
    public static IReadOnlyList<string> Complaints(this ConformanceReport report) =>
        [.. report.Broken().Select(rule => $"{rule.Id}: {rule.Violation!.Message}")];
}
