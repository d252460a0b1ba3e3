namespace LightsailContract.Runtime;

/// <summary>A client that can be made by its type alone; registration for dependency injection uses it.</summary>
/// <typeparam name="TSelf">The client.</typeparam>
public interface IContractClient<TSelf>
    where TSelf : IContractClient<TSelf>
{
    /// <summary>The service that it calls.</summary>
    static abstract ServiceDescription Service { get; }

    /// <summary>Makes a client.</summary>
    /// <param name="http">Sends the requests; it stays the caller's.</param>
    /// <param name="options">Where the requests go.</param>
    static abstract TSelf Create(HttpClient http, ContractClientOptions options);
}
