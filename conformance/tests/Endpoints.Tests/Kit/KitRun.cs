using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Endpoints.Faults;
using LightsailContract.Conformance.Http;
using LightsailContract.Conformance.Suite;
using LightsailContract.Conformance.Tests.Support;
using LightsailContract.Reader;
using LightsailContract.Signing;

namespace LightsailContract.Conformance.Endpoints.Tests.Kit;

/// <summary>One run of the kit on one endpoint.</summary>
internal static class KitRun
{
    /// <summary>How many random sequences a run has: as many as users get, or a few of them.</summary>
    private static int Runs => Soak.IsOn ? new ConformanceOptions().Runs : 10;

    /// <summary>Runs the kit, as it is run by users with CONTRACT_SOAK=1: over a connection, on this machine's clock, at full size.</summary>
    /// <param name="behaviour">What the endpoint does.</param>
    /// <param name="service">The service that is judged.</param>
    /// <param name="seed">The seed.</param>
    /// <param name="needsConnection">Whether it is about what a connection carries.</param>
    /// <param name="needsTime">Whether it shows only as the endpoint's own clock goes on.</param>
    /// <param name="rules">The rules that a short run judges; all where null.</param>
    /// <param name="contract">The contract; the service's own where null.</param>
    public static async Task<ConformanceReport> OfAsync(
        EndpointBehaviour behaviour,
        string service,
        long seed = 1,
        bool needsConnection = false,
        bool needsTime = false,
        IReadOnlyList<string>? rules = null,
        ServiceResult? contract = null
    )
    {
        var clock = Soak.IsOn || needsTime ? TimeProvider.System : new SkippingClock();
        if (!Soak.IsOn && !needsConnection)
        {
            var inProcess = new InProcessTransport(new InProcessEndpoint(behaviour));
            return await RunAsync(
                inProcess,
                InProcessEndpoint.Address,
                behaviour,
                contract ?? Contracts.Of(service),
                seed,
                clock,
                rules
            );
        }

        await using var endpoint = await ReferenceEndpoint.StartAsync(behaviour);
        using var transport = new HttpTransport(endpoint.Address);
        return await RunAsync(
            transport,
            endpoint.Address,
            behaviour,
            contract ?? Contracts.Of(service),
            seed,
            clock,
            rules
        );
    }

    /// <summary>The rules that a run found broken, musts and shoulds.</summary>
    public static IReadOnlyList<RuleResult> Broken(ConformanceReport report) =>
        [.. report.Rules.Where(rule => rule.Verdict is Verdict.Failed or Verdict.Warned)];

    private static Task<ConformanceReport> RunAsync(
        IContractTransport transport,
        Uri address,
        EndpointBehaviour behaviour,
        ServiceResult contract,
        long seed,
        TimeProvider clock,
        IReadOnlyList<string>? rules
    ) =>
        new ConformanceSuite(
            [contract],
            transport,
            new ConformanceOptions
            {
                Endpoint = address.ToString(),
                Provision = true,
                Seed = seed,
                Runs = Runs,
                RuleGlobs = Soak.IsOn ? [] : rules ?? [],
                Clock = clock,
                Credentials = behaviour.Signature is null
                    ? null
                    : new StaticCredentialsProvider(new Credentials(AuthFaults.AccessKeyId, AuthFaults.Secret)),
            }
        ).RunAsync(progress: null, TestContext.Current.CancellationToken);
}
