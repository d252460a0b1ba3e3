using LightsailContract.Runtime;
using LightsailContract.Runtime.DependencyInjection;
using LightsailContract.Signing;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers emitted clients.</summary>
public static class ContractClientServiceCollectionExtensions
{
    /// <summary>Registers a client over <see cref="IHttpClientFactory"/>.</summary>
    /// <typeparam name="TClient">The client; inject it by this type.</typeparam>
    /// <param name="services">Where it goes.</param>
    /// <param name="options">Where its requests go.</param>
    /// <param name="credentials">What they are signed with; null for requests without a signature.</param>
    /// <returns>The client's HttpClient, to add handlers to: one that retries goes outside the signature, and each
    /// attempt is signed anew.</returns>
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
    /// <returns>The client's HttpClient, to add handlers to.</returns>
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
        var http = services
            .AddHttpClient(typeof(TClient).FullName!)
            .AddTypedClient<TService>(client => TClient.Create(client, options));
        return credentials is null
            ? http
            : http.AddHttpMessageHandler(() =>
                new SigV4Handler(credentials, SigningScopes.Of(TClient.Service, options))
            );
    }
}
