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
    /// <param name="name">Tells apart several registrations of one type. With a name, the client is a keyed service whose key
    /// is the name; null for the one that is resolved without a key.</param>
    /// <returns>The HttpClient of this registration alone, to add handlers to: they stand outside the signature, so each
    /// attempt of one that retries is signed again. Redirects are not followed.</returns>
    /// <exception cref="InvalidOperationException">The client is registered already under the same name.</exception>
    public static IHttpClientBuilder AddContractClient<TClient>(
        this IServiceCollection services,
        ContractClientOptions options,
        ICredentialsProvider? credentials = null,
        string? name = null
    )
        where TClient : class, IContractClient<TClient> =>
        services.AddContractClient<TClient, TClient>(options, credentials, name);

    /// <summary>Registers a client over <see cref="IHttpClientFactory"/> by its interface.</summary>
    /// <typeparam name="TService">The interface; inject the client by it.</typeparam>
    /// <typeparam name="TClient">The client.</typeparam>
    /// <param name="services">Where it goes.</param>
    /// <param name="options">Where its requests go.</param>
    /// <param name="credentials">What they are signed with; null for requests without a signature.</param>
    /// <param name="name">Tells apart several registrations of one type. With a name, the client is a keyed service whose key
    /// is the name; null for the one that is resolved without a key.</param>
    /// <returns>The HttpClient of this registration alone, to add handlers to; they stand outside the signature.</returns>
    /// <exception cref="InvalidOperationException">The interface is registered already under the same name.</exception>
    public static IHttpClientBuilder AddContractClient<TService, TClient>(
        this IServiceCollection services,
        ContractClientOptions options,
        ICredentialsProvider? credentials = null,
        string? name = null
    )
        where TService : class
        where TClient : class, TService, IContractClient<TClient>
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(options);
        if (name is not null)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(name);
        }

        return ClientRegistration<TService, TClient>.Add(services, options, credentials, name);
    }
}
