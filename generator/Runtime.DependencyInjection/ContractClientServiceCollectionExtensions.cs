using LightsailContract.Runtime;
using LightsailContract.Runtime.DependencyInjection;
using LightsailContract.Signing;
using Microsoft.Extensions.Http;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers emitted clients.</summary>
public static class ContractClientServiceCollectionExtensions
{
    /// <summary>Registers a client over <see cref="IHttpClientFactory"/>.</summary>
    /// <typeparam name="TClient">The client; inject it by this type.</typeparam>
    /// <param name="services">Where it goes.</param>
    /// <param name="options">Where its requests go.</param>
    /// <param name="credentials">What they are signed with; null for requests without a signature.</param>
    /// <returns>The client's HttpClient, to add handlers to: they stand outside the signature, so each attempt of one that
    /// retries is signed anew. Redirects are not followed.</returns>
    public static IHttpClientBuilder AddContractClient<TClient>(
        this IServiceCollection services,
        ContractClientOptions options,
        ICredentialsProvider? credentials = null
    )
        where TClient : class, IContractClient<TClient> =>
        services.AddContractClient<TClient, TClient>(options, credentials);

    /// <summary>Registers a client over <see cref="IHttpClientFactory"/> by its interface.</summary>
    /// <typeparam name="TService">The interface; inject the client by it.</typeparam>
    /// <typeparam name="TClient">The client.</typeparam>
    /// <param name="services">Where it goes.</param>
    /// <param name="options">Where its requests go.</param>
    /// <param name="credentials">What they are signed with; null for requests without a signature.</param>
    /// <returns>The client's HttpClient, to add handlers to; they stand outside the signature.</returns>
    public static IHttpClientBuilder AddContractClient<TService, TClient>(
        this IServiceCollection services,
        ContractClientOptions options,
        ICredentialsProvider? credentials = null
    )
        where TService : class
        where TClient : class, TService, IContractClient<TClient>
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(options);
        var name = typeof(TClient).FullName!;
        if (credentials is not null)
        {
            var scope = SigningScopes.Of(TClient.Service, options);
            SignLast(services, name, () => new SigV4Handler(credentials, scope));
        }

        return services
            .AddHttpClient(name)
            .AddTypedClient<TService>(client => TClient.Create(client, options))
            .ConfigurePrimaryHttpMessageHandler(static (handler, _) => DoNotRedirect(handler));
    }

    // After every handler that the caller adds, whenever that is: a retry must be signed anew, not sent again as it was.
    private static void SignLast(IServiceCollection services, string name, Func<SigV4Handler> handler) =>
        services.PostConfigure<HttpClientFactoryOptions>(
            name,
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
