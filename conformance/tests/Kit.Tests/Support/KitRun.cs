using LightsailContract.Conformance.Endpoints;
using LightsailContract.Conformance.Report;
using LightsailContract.Conformance.Wire;

namespace LightsailContract.Conformance.Tests.Support;

/// <summary>Runs the kit against an endpoint of these tests.</summary>
internal static class KitRun
{
    public static ConformanceOptions Options { get; } =
        new()
        {
            Runs = 20,
            Seed = 1,
            Provision = true,
        };

    public static async Task<ConformanceReport> AgainstAsync(
        EndpointBehaviour behaviour,
        string service,
        ConformanceOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        await using var endpoint = await ReferenceEndpoint.StartAsync(behaviour);
        using var transport = new HttpTransport(endpoint.Address);
        var suite = new ConformanceSuite(
            [Contracts.Of(service)],
            transport,
            (options ?? Options) with
            {
                Endpoint = endpoint.Address.ToString(),
            }
        );
        return await suite.RunAsync(progress: null, cancellationToken);
    }

    public static IReadOnlyList<RuleResult> Broken(this ConformanceReport report) =>
        [.. report.Rules.Where(rule => rule.Verdict is Verdict.Failed or Verdict.Warned)];

    /// <summary>Each broken rule with its message, for an assertion to show.</summary>
    public static IReadOnlyList<string> Complaints(this ConformanceReport report) =>
        [.. report.Broken().Select(rule => $"{rule.Id}: {rule.Violation!.Message}")];
}
