using LightsailContract.Signing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http;

namespace LightsailContract.Runtime.DependencyInjection;

/// <summary>One registration of a client: it alone owns its HttpClient's name, so no handler or credential reaches another.</summary>
internal sealed class ClientRegistration<TService, TClient>(string httpName, ContractClientOptions options)
    : IClientRegistration
    where TService : class
    where TClient : class, TService, IContractClient<TClient>
{
    /// <summary>Adds the registration.</summary>
    /// <exception cref="InvalidOperationException">The service is registered already under the same name.</exception>
    public static IHttpClientBuilder Add(
        IServiceCollection services,
        ContractClientOptions options,
        ICredentialsProvider? credentials,
        string? name
    )
    {
        ThrowIfRegistered(services, name);
        var service = typeof(TService).FullName!;
        var httpName = HttpClientNames.Of(services).Reserve(name is null ? service : $"{service}:{name}");
        var registration = new ClientRegistration<TService, TClient>(httpName, options);
        if (name is null)
        {
            services.AddTransient<TService>(registration.Create);
        }
        else
        {
            services.AddKeyedTransient<TService>(name, registration.Create);
        }

        if (credentials is not null)
        {
            var scope = SigningScopes.Of(TClient.Service, options);
            SignLast(services, httpName, () => new SigV4Handler(credentials, scope));
        }

        return services
            .AddHttpClient(httpName)
            .ConfigurePrimaryHttpMessageHandler(static (handler, _) => DoNotRedirect(handler));
    }

    private TClient Create(IServiceProvider provider) =>
        TClient.Create(provider.GetRequiredService<IHttpClientFactory>().CreateClient(httpName), options);

    private TClient Create(IServiceProvider provider, object? name) => Create(provider);

    // A registration that was removed, or that another factory replaced, does not count: tests put fakes in its place.
    private static void ThrowIfRegistered(IServiceCollection services, string? name)
    {
        foreach (var other in services)
        {
            if (
                other.ServiceType == typeof(TService)
                && Equals(other.ServiceKey, name)
                && (other.IsKeyedService ? (Delegate?)other.KeyedImplementationFactory : other.ImplementationFactory)
                    is { Target: IClientRegistration }
            )
            {
                var what = name is null ? "" : $" under the name '{name}'";
                throw new InvalidOperationException(
                    $"A client for {typeof(TService)} is registered already{what}. Give the second registration another "
                        + "name, such as AddContractClient(…, name: \"west\"), and resolve it as a keyed service: "
                        + "[FromKeyedServices(\"west\")]."
                );
            }
        }
    }

    // After every handler that the caller adds, whenever that is: each retry must have a new signature.
    private static void SignLast(IServiceCollection services, string httpName, Func<SigV4Handler> handler) =>
        services.PostConfigure<HttpClientFactoryOptions>(
            httpName,
            http => http.HttpMessageHandlerBuilderActions.Add(builder => builder.AdditionalHandlers.Add(handler()))
        );

    // These protocols have no redirects, and a redirect would carry session token and body to another host.
    private static void DoNotRedirect(HttpMessageHandler handler)
    {
        switch (handler)
        {
            case SocketsHttpHandler sockets:
                sockets.AllowAutoRedirect = false;
                break;
            case HttpClientHandler client:
                client.AllowAutoRedirect = false;
                break;
        }
    }
}

/// <summary>Marks the factory of a registered client.</summary>
internal interface IClientRegistration;
