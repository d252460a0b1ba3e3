using LightsailContract.Conformance.Endpoints.Faults;
using LightsailContract.Conformance.Report;
using LightsailContract.Conformance.Tests.Support;
using LightsailContract.Conformance.Wire;
using LightsailContract.Signing;

namespace LightsailContract.Conformance.Endpoints.Tests.Kit;

/// <summary>One run of the kit on one endpoint.</summary>
internal static class KitRun
{
    /// <summary>Runs the kit over a connection, on the clock of this machine.</summary>
    public static async Task<ConformanceReport> OverConnectionAsync(
        EndpointBehaviour behaviour,
        string service,
        long seed = 1
    )
    {
        await using var endpoint = await ReferenceEndpoint.StartAsync(behaviour);
        using var transport = new HttpTransport(endpoint.Address);
        return await RunAsync(transport, endpoint.Address, behaviour, service, seed, TimeProvider.System);
    }

    /// <summary>Runs the kit within this process.</summary>
    /// <param name="behaviour">What the endpoint does.</param>
    /// <param name="service">The service that is judged.</param>
    /// <param name="seed">The seed.</param>
    /// <param name="skipsTime">Whether waits pass at once; the endpoint's clock does not go on by them.</param>
    public static Task<ConformanceReport> InProcessAsync(
        EndpointBehaviour behaviour,
        string service,
        long seed = 1,
        bool skipsTime = true
    ) =>
        RunAsync(
            new InProcessTransport(new InProcessEndpoint(behaviour)),
            InProcessEndpoint.Address,
            behaviour,
            service,
            seed,
            skipsTime ? new SkippingClock() : TimeProvider.System
        );

    /// <summary>The rules that a run found broken, musts and shoulds.</summary>
    public static IReadOnlyList<RuleResult> Broken(ConformanceReport report) =>
        [.. report.Rules.Where(rule => rule.Verdict is Verdict.Failed or Verdict.Warned)];

    private static Task<ConformanceReport> RunAsync(
        IContractTransport transport,
        Uri address,
        EndpointBehaviour behaviour,
        string service,
        long seed,
        TimeProvider clock
    ) =>
        new ConformanceSuite(
            [Contracts.Of(service)],
            transport,
            new ConformanceOptions
            {
                Endpoint = address.ToString(),
                Provision = true,
                Seed = seed,
                Settle = TimeSpan.Zero,
                Clock = clock,
                Credentials = behaviour.Signature is null
                    ? null
                    : new StaticCredentialsProvider(new Credentials(AuthFaults.AccessKeyId, AuthFaults.Secret)),
            }
        ).RunAsync(progress: null, TestContext.Current.CancellationToken);
}
