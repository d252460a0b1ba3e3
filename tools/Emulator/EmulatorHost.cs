using LightsailContract.Emulator.Access;
using LightsailContract.Emulator.Iam;
using LightsailContract.Emulator.Lightsail;
using LightsailContract.Emulator.Store;
using LightsailContract.Iam;
using LightsailContract.Lightsail;
using LightsailContract.Runtime;
using LightsailContract.Runtime.AspNetCore;
using LightsailContract.Signing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace LightsailContract.Emulator;

/// <summary>A running emulator: every service on one loopback port, until it is disposed of.</summary>
public sealed class EmulatorHost : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly IKeyStore _store;

    private EmulatorHost(WebApplication app, IKeyStore store)
    {
        _app = app;
        _store = store;
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>();
        Address = new Uri(addresses!.Addresses.First());
    }

    /// <summary>Where it listens.</summary>
    public Uri Address { get; }

    /// <summary>Starts an emulator; it listens when this returns.</summary>
    /// <param name="options">What to start it with.</param>
    /// <param name="cancellationToken">Ends the start.</param>
    /// <exception cref="IOException">The port is taken.</exception>
    /// <exception cref="DataFileException">The data file cannot be used.</exception>
    public static async Task<EmulatorHost> StartAsync(
        EmulatorOptions options,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(options);
        IKeyStore store = options.DataFile is { } file ? new SqliteKeyStore(file) : new MemoryKeyStore();
        try
        {
            Seed(store, options);
            var app = Build(store, options);
            await app.StartAsync(cancellationToken);
            return new EmulatorHost(app, store);
        }
        catch (SqliteException exception)
        {
            store.Dispose();
            throw new DataFileException(exception);
        }
        catch
        {
            store.Dispose();
            throw;
        }
    }

    /// <summary>Why no request could name a parent; null if one can.</summary>
    /// <param name="resource"><c>Bucket</c> or <c>User</c>.</param>
    /// <param name="name">Its name.</param>
    public static string? WhyNotNameable(string resource, string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        IContractValidatable request = resource switch
        {
            "Bucket" => new GetBucketAccessKeysRequest { BucketName = name },
            "User" => new ListAccessKeysRequest { UserName = name },
            _ => throw new ArgumentException($"The emulator has no resource '{resource}'.", nameof(resource)),
        };
        var constraints = request.Validate().Select(violation => violation.Constraint).ToArray();
        return constraints.Length == 0 ? null : $"it breaks {string.Join(", ", constraints)}";
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _store.Dispose();
    }

    private static void Seed(IKeyStore store, EmulatorOptions options)
    {
        foreach (var (resource, names) in options.Parents)
        {
            Action<IKeyStore, string, TimeProvider> seed = resource switch
            {
                "Bucket" => LightsailHandler.Seed,
                "User" => IamHandler.Seed,
                _ => throw new ArgumentException($"The emulator has no resource '{resource}'.", nameof(options)),
            };
            foreach (var name in names)
            {
                seed(store, name, options.Clock);
            }
        }
    }

    private static WebApplication Build(IKeyStore store, EmulatorOptions options)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.WebHost.UseUrls($"http://127.0.0.1:{options.Port}");
        builder.Services.AddRoutingCore();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Use(new WebGuard(options.AllowedOrigins, options.AllowedHosts).Before);
        if (options.Around is { } around)
        {
            app.Use(around);
        }

        // After all of these: a request that one of them makes of its own is routed, too.
        app.UseRouting();

        var signers = new Signers(options.RequireSignature);
        string[] regions = options.Region is { } region ? [region] : [];
        // Tools sign a global service for its one region, or, at an endpoint of one's own, for the caller's.
        string[] global = options.Region is { } own ? [SigningRegions.ForGlobalService(own), own] : [];
        app.MapContract(
            new LightsailDispatcher(
                new LightsailHandler(store, options.Region, options.Clock),
                OptionsFor(Signatures.For("lightsail", regions, signers, options.Clock), options)
            ),
            new IamDispatcher(
                new IamHandler(store, signers, options.Clock),
                OptionsFor(Signatures.For("iam", global, signers, options.Clock), options)
            )
        );
        return app;
    }

    private static DispatcherOptions OptionsFor(
        Func<ContractRequest, ContractRefusal?>? authenticate,
        EmulatorOptions options
    ) =>
        new()
        {
            Authenticate = authenticate,
            OnUnhandledException = (exception, _) =>
                options.OnFailure?.Invoke(
                    exception is SqliteException sqlite ? new DataFileException(sqlite) : exception
                ),
        };
}
