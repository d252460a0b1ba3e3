using LightsailContract.Conformance.Api;
using LightsailContract.Conformance.SelfTest;
using LightsailContract.Reader;
using LightsailContract.Signing;
using Microsoft.AspNetCore.Http;

namespace LightsailContract.Cli;

/// <summary>Stands before an emulator and makes the selected faults.</summary>
internal sealed class FaultInjectingPipeline(
    IReadOnlyList<ServiceResult> services,
    IReadOnlyList<InjectedFault> misbehaviours,
    Credentials? signature
)
{
    private IContractTransport? _transport;

    /// <summary>Handles a request around <paramref name="next"/>.</summary>
    public RequestDelegate Around(RequestDelegate next) =>
        async context =>
        {
            var transport = LazyInitializer.EnsureInitialized(ref _transport, () => Create(context, next));
            var request = await HttpContextWire
                .ReadAsync(context.Request, context.RequestAborted)
                .ConfigureAwait(false);
            var response = await transport.SendAsync(request, context.RequestAborted).ConfigureAwait(false);
            await HttpContextWire.WriteAsync(context.Response, response, context.RequestAborted).ConfigureAwait(false);
        };

    // Only a request shows the port that the server got.
    private FaultInjectingTransport Create(HttpContext context, RequestDelegate next)
    {
        var host = $"127.0.0.1:{context.Connection.LocalPort}";
        var options = new ConformanceOptions
        {
            Endpoint = $"http://{host}/",
            Credentials = signature is null ? null : new StaticCredentialsProvider(signature),
        };
        return new FaultInjectingTransport(
            services,
            new PipelineTransport(next, context.RequestServices, host),
            options,
            misbehaviours
        );
    }
}
