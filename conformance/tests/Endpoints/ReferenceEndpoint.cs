using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace LightsailContract.Conformance.Endpoints;

/// <summary>Lightsail and IAM on one loopback port, in memory: correct, unless a behaviour says otherwise.</summary>
public sealed class ReferenceEndpoint : IAsyncDisposable
{
    private readonly WebApplication _application;

    private ReferenceEndpoint(WebApplication application, Uri address)
    {
        _application = application;
        Address = address;
    }

    /// <summary>Where it listens.</summary>
    public Uri Address { get; }

    /// <summary>Starts an endpoint on a free port.</summary>
    /// <param name="behaviour">What it does; null for the correct one.</param>
    public static async Task<ReferenceEndpoint> StartAsync(EndpointBehaviour? behaviour = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(options =>
        {
            options.Listen(IPAddress.Loopback, 0);
            options.AddServerHeader = false;
        });
        var application = builder.Build();
        application.Run(new EndpointPipeline(behaviour ?? new EndpointBehaviour()).HandleAsync);
        await application.StartAsync();
        var addresses = application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!;
        return new ReferenceEndpoint(application, new Uri(addresses.Addresses.Single()));
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => _application.DisposeAsync();
}
