using LightsailContract.Iam;
using LightsailContract.Lightsail;
using LightsailContract.Runtime.AspNetCore;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;

namespace LightsailContract.Clients.Tests;

/// <summary>The emitted dispatchers on a web server, as a user's first lines have them.</summary>
internal sealed class EmittedServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private EmittedServer(WebApplication app) => _app = app;

    public Uri Address => new(_app.Urls.Single());

    public static async Task<EmittedServer> StartAsync(string bucket, string user)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.MapContract(new LightsailDispatcher(new TinyLightsail(bucket)), new IamDispatcher(new TinyIam(user)));
        await app.StartAsync();
        return new EmittedServer(app);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
