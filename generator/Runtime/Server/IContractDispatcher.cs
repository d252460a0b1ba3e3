namespace LightsailContract.Runtime;

/// <summary>Answers the requests of one service, over any transport.</summary>
public interface IContractDispatcher
{
    /// <summary>The service, as its contract has it.</summary>
    string Service { get; }

    /// <summary>Whether the request is meant for this service; the operation does not count.</summary>
    bool Accepts(ContractRequest request);

    /// <summary>Whether the request is in this service's media type: it then answers a request that no service accepts.</summary>
    bool Speaks(ContractRequest request);

    /// <summary>Answers a request, meant for this service or not.</summary>
    /// <returns>The answer; anything wrong with the request is reported as one of the contract's errors.</returns>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    ValueTask<ContractResponse> DispatchAsync(ContractRequest request, CancellationToken cancellationToken);
}
