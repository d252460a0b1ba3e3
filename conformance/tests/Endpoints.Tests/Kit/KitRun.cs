using LightsailContract.Conformance.Endpoints.Faults;
using LightsailContract.Conformance.Report;
using LightsailContract.Conformance.Wire;
using LightsailContract.Signing;

namespace LightsailContract.Conformance.Endpoints.Tests.Kit;

/// <summary>One run of the kit on one endpoint.</summary>
internal static class KitRun
{
    /// <summary>Starts an endpoint that behaves so, and runs the kit on it.</summary>
    public static async Task<ConformanceReport> OfAsync(
        EndpointBehaviour behaviour,
        string service,
        int? runs = null,
        long seed = 1,
        IReadOnlyList<string>? rules = null
    )
    {
        await using var endpoint = await ReferenceEndpoint.StartAsync(behaviour);
        using var transport = new HttpTransport(endpoint.Address);
        var options = new ConformanceOptions
        {
            Endpoint = endpoint.Address.ToString(),
            Provision = true,
            Seed = seed,
            Settle = TimeSpan.Zero,
            RuleGlobs = rules ?? [],
            Credentials = behaviour.Signature is null
                ? null
                : new StaticCredentialsProvider(new Credentials(AuthFaults.AccessKeyId, AuthFaults.Secret)),
        };
        var suite = new ConformanceSuite(
            [Contracts.Of(service)],
            transport,
            runs is { } count ? options with { Runs = count } : options
        );
        return await suite.RunAsync(progress: null, TestContext.Current.CancellationToken);
    }

    /// <summary>The rules that a run found broken, musts and shoulds.</summary>
    public static IReadOnlyList<RuleResult> Broken(ConformanceReport report) =>
        [.. report.Rules.Where(rule => rule.Verdict is Verdict.Failed or Verdict.Warned)];
}
