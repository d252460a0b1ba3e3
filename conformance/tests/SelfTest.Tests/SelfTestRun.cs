using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.Endpoints;
using LightsailContract.Conformance.Http;
using LightsailContract.Conformance.SelfTest;
using LightsailContract.Conformance.Tests.Support;
using LightsailContract.Reader;
using LightsailContract.Signing;

namespace LightsailContract.Conformance.Tests.SelfTesting;

internal static class SelfTestRun
{
    private const string Id = "AKIDSELFTEST00000000";
    private const string Secret = "a-secret-of-the-self-tests-own";
    private static readonly Credentials Caller = new(Id, Secret);

    public static Task<SelfTestReport> AgainstAsync(
        string service,
        EndpointBehaviour behaviour,
        params string[] rules
    ) => AgainstAsync(Contracts.Of(service), behaviour, rules);

    public static async Task<SelfTestReport> AgainstAsync(
        ServiceResult contract,
        EndpointBehaviour behaviour,
        params string[] rules
    )
    {
        await using var endpoint = await ReferenceEndpoint.StartAsync(behaviour.RequireSignature(Id, Secret));
        using var transport = new HttpTransport(endpoint.Address);
        return await SelfTestSuite.RunAsync(
            [contract],
            transport,
            new ConformanceOptions
            {
                Endpoint = endpoint.Address.ToString(),
                Provision = true,
                Seed = 1,
                RuleGlobs = rules,
                Credentials = new StaticCredentialsProvider(Caller),
            },
            progress: null,
            TestContext.Current.CancellationToken
        );
    }
}
