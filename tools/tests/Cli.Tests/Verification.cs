using LightsailContract.Conformance.Endpoints;
using LightsailContract.Conformance.Endpoints.Faults;

namespace LightsailContract.Cli.Tests;

/// <summary>Runs of <c>verify</c> against an endpoint that does one thing wrong.</summary>
internal static class Verification
{
    public static Task<ReferenceEndpoint> StartAsync(string fault) =>
        ReferenceEndpoint.StartAsync(
            FaultCatalog
                .All.First(each => each.Id == fault && each.Service == "Lightsail")
                .Apply(new EndpointBehaviour())
        );

    public static Task<CliRun> VerifyAsync(ReferenceEndpoint endpoint, params string[] more) =>
        CliRun.OfAsync(["verify", "--endpoint", endpoint.Address.ToString(), "--runs", "5", "--seed", "7", .. more]);
}
